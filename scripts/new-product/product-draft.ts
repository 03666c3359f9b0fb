import { stringify } from "yaml";
import type { z } from "zod";
import { productSchema } from "../../src/schema/product.ts";

export type Field = keyof typeof productSchema.shape;
export type Given = Partial<Record<Field, string>>;

/** How a field stands in a new file: given, left empty in truth, still to be filled in, or free to be absent. */
export type FieldState = "given" | "empty" | "missing" | "optional";

export interface Draft {
  text: string;
  /** Every field of the schema, in its order. */
  states: ReadonlyMap<Field, FieldState>;
}

/**
 * A new product file in the key order of the schema. A field that nobody has given is written only where an empty list
 * or group says the truth, “none known”; a field that needs an answer is left out, so that the check asks for it.
 */
export function productDraft(given: Given): Draft {
  const values = new Map<Field, unknown>();
  const states = new Map<Field, FieldState>();
  for (const field of Object.keys(productSchema.shape) as Field[]) {
    const schema: z.ZodType = productSchema.shape[field];
    const value = given[field] ?? emptyValue(schema);
    if (value !== undefined) values.set(field, value);
    states.set(
      field,
      field in given ? "given" : value !== undefined ? "empty" : isOptional(schema) ? "optional" : "missing",
    );
  }
  return { text: `---\n${stringify(values, { lineWidth: 0 })}---\n`, states };
}

/** The facts file that goes with a new product: nothing known yet. */
export function factsDraft(slug: string): string {
  return stringify({ product: slug, facts: [], conflicts: [], sold_at: [], prices: [] }, { lineWidth: 0 });
}

/** True when a record may do without the value. */
export function isOptional(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

function emptyValue(schema: z.ZodType): unknown {
  return isOptional(schema) ? undefined : [[], {}].find((empty) => schema.safeParse(empty).success);
}
