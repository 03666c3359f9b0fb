import { z } from "zod";
import { day, line, partialDate, slug, webAddress } from "./values.ts";

/** `data/sales.yaml`: kinds of sales points, online channels, fairs and the official totals. */
export const salesSchema = z.strictObject({
  warning: z.strictObject({ vi: line(300), en: line(300) }),
  types: z.record(slug, z.strictObject({ vi: line(120), en: line(120) })),
  totals: z.array(
    z.strictObject({
      as_of: partialDate,
      points: z.int().optional(),
      target_new_points: z.int().optional(),
      op: z.enum([">", ">="]).optional(),
      note: line(300).optional(),
      source: slug,
    }),
  ),
  channels: z.array(
    z.strictObject({
      id: slug,
      name: line(160),
      type: slug,
      url: webAddress.optional(),
      run_by: line(160).optional(),
      products: z.array(slug).default([]),
      note: line(400).optional(),
      source: slug,
    }),
  ),
  events: z.array(
    z.strictObject({
      name: line(200),
      from: partialDate,
      to: day.optional(),
      note: line(400).optional(),
      source: slug,
    }),
  ),
  gaps: z.array(line(300)),
});
export type SalesRecord = z.output<typeof salesSchema>;
