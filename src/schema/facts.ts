import { z } from "zod";
import { conflict, line, slug, sourcedText } from "./values.ts";

const fact = sourcedText.extend({ about: z.enum(["product", "producer", "place", "resource"]) });

const price = z.strictObject({
  vnd: z.int().positive(),
  vnd_max: z.int().positive().optional(),
  unit: line(60),
  year: z.int().min(2015).max(2100).optional(),
  source: slug,
  note: line(300).optional(),
});

/** `data/facts/<slug>.yaml`: what is sourced about one product, and where its sources disagree. */
export const factsSchema = z.strictObject({
  product: slug,
  facts: z.array(fact).max(100),
  conflicts: z.array(conflict).max(30),
  sold_at: z.array(sourcedText).max(20),
  prices: z.array(price).max(20),
  note: line(600).optional(),
  /** Why the record is as it is; for editors, not printed. */
  editor_note: line(800).optional(),
});
export type FactsRecord = z.output<typeof factsSchema>;
export type Fact = FactsRecord["facts"][number];
export type Conflict = FactsRecord["conflicts"][number];
