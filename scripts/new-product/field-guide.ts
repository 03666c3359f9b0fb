import { z } from "zod";
import { fieldMeta } from "../../src/schema/field.ts";
import { productSchema } from "../../src/schema/product.ts";
import { isOptional, type Draft, type FieldState } from "./product-draft.ts";

const stateWords: Record<FieldState, string> = {
  given: "đã ghi / written",
  empty: "còn trống, biết thì ghi / empty, fill in what is known",
  missing: "CẦN ĐIỀN / TO FILL IN",
  optional: "không bắt buộc / optional",
};

/** Every field of a product file with its label and help from the schema, in both languages, and how it stands. */
export function fieldGuide({ states }: Draft): string {
  const lines: string[] = [];
  for (const [field, state] of states) {
    const schema: z.ZodType = productSchema.shape[field];
    lines.push(`${field}  [${stateWords[state]}]`);
    lines.push(...labelAndHelp(schema, "    "), ...partsOf(schema));
  }
  return lines.join("\n");
}

function labelAndHelp(schema: z.ZodType, indent: string): string[] {
  const meta = fieldMeta(schema);
  if (!meta) return [];
  const { label, help } = meta;
  return (["vi", "en"] as const).map(
    (language) => indent + [label[language], help?.[language]].filter(Boolean).join(": "),
  );
}

/** The fields within a group, or within each item of a list of groups. */
function partsOf(schema: z.ZodType): string[] {
  const item = schema instanceof z.ZodArray ? schema.element : schema;
  if (!(item instanceof z.ZodObject)) return [];
  const parts = Object.entries(item.shape as Record<string, z.ZodType>);
  if (schema instanceof z.ZodArray)
    return [`    mỗi mục gồm / each item has: ${parts.map(([key, part]) => nameOf(key, part)).join(", ")}`];
  return parts.flatMap(([key, part]) => [`    ${nameOf(key, part)}`].concat(labelAndHelp(part, "        ")));
}

function nameOf(key: string, schema: z.ZodType): string {
  return isOptional(schema) ? `${key} (${stateWords.optional})` : key;
}
