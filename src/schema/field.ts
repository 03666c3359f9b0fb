import { z } from "zod";

/** A text of the interface or of a message in the site's two languages. */
export interface Bilingual {
  vi: string;
  en: string;
}

/** What a form, a message or a generated file may say about a field: its name and how to fill it in. */
export interface FieldMeta {
  label: Bilingual;
  help?: Bilingual;
}

/** Gives a schema the label and the help that messages, forms and `npm run new` show: the only place for them. */
export function field<T extends z.ZodType>(schema: T, vi: string, en: string, helpVi?: string, helpEn?: string): T {
  const meta: FieldMeta = { label: { vi, en } };
  if (helpVi !== undefined && helpEn !== undefined) meta.help = { vi: helpVi, en: helpEn };
  return schema.meta({ field: meta }) as T;
}

/** The label and help given to a schema with `field`, or undefined. */
export function fieldMeta(schema: z.ZodType): FieldMeta | undefined {
  return schema.meta()?.["field"] as FieldMeta | undefined;
}

/** Adds a check whose failure reads in both languages: what is wrong, then what to do. */
export function check<T extends z.ZodType>(
  schema: T,
  isGood: (value: z.output<T>) => boolean,
  message: Bilingual,
  hint: Bilingual,
): T {
  return schema.refine(isGood as (value: unknown) => boolean, { params: { message, hint } }) as T;
}
