import type { Shapes } from "../catalogue/catalogue.ts";
import type { ContextShape } from "../schema/shapes.ts";

type Layer = ContextShape["properties"]["layer"];
type OfLayer<L extends Layer> = Extract<ContextShape, { properties: { layer: L } }>;

/** The features of one layer of what lies around, in the order of the file. */
export function contextLayer<L extends Layer>({ context }: Pick<Shapes, "context">, layer: L): OfLayer<L>[] {
  return context.filter((shape): shape is OfLayer<L> => shape.properties.layer === layer);
}
