import type { VNode } from "preact";
import { CannotBeSet } from "./cannot-be-set.ts";
import { fonts } from "./fonts.ts";

/** Where a part with an id came to stand. */
export interface PartBox {
  top: number;
  bottom: number;
}

/** Sets words as outlines: an SVG of this size, and the boxes of the parts that have ids. Throws when a letter is in no font. */
export async function outline(
  element: VNode,
  width: number,
  height: number,
): Promise<{ svg: string; boxes: ReadonlyMap<string, PartBox> }> {
  const { default: satori } = await import("satori");
  const boxes = new Map<string, PartBox>();
  const svg = await satori(element, {
    width,
    height,
    fonts: await fonts(),
    onNodeDetected({ props, top, height: tall }) {
      const id: unknown = props["id"];
      if (typeof id === "string") boxes.set(id, { top, bottom: top + tall });
    },
    loadAdditionalAsset(_, letters) {
      throw new CannotBeSet(`no font of the social cards has “${letters}”`);
    },
  });
  return { svg, boxes };
}

/** An outlined or drawn SVG moved to a place in another. */
export function at(x: number, y: number, svg: string): string {
  return svg.replace("<svg ", `<svg x="${x}" y="${y}" `);
}
