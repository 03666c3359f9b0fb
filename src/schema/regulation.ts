import { z } from "zod";
import { bilingual, day, line, slug, webAddress } from "./values.ts";

/** Who decides on a rank, by its stars. */
const authority = z.record(z.string().regex(/^[345]$/), bilingual(120));
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);
const round = z.strictObject({ propose_before: monthDay, assess_before: monthDay });

/** A band holds a score when min ≤ score and score < max, or ≤ max when `max_inclusive`. No star follows from a score. */
const band = z.strictObject({
  stars: z.int().min(1).max(5),
  min: z.number(),
  max: z.number(),
  max_inclusive: z.boolean(),
});

const storyMark = bilingual(300).extend({ criterion: line(20), level: z.int() });
const storyPoints = z.strictObject({
  /** For product sets 1–25 where the sets differ. */
  total: z.int(),
  story: z.int().optional(),
  structure: z.int().optional(),
  local_identity: z.int().optional(),
  /** Product set 26, community tourism. */
  tourism: z.int().optional(),
  minimum_marks: z.record(z.string().regex(/^[345]$/), storyMark).optional(),
  note: bilingual(300).optional(),
});

/** A time in which nobody was left to grant a rank; inferred, never written in the rule itself. */
const authorityGap = bilingual(300).extend({ stars: z.int().min(3).max(5), from: day, to: day });

/** The least that a rank asks for beside its points, on one criterion. */
const minimum = bilingual(300).extend({ stars: z.int().min(3).max(5), criterion: line(20) });

/** The rule on using the certification mark; `read: false` while its text was not found. */
const mark = z.strictObject({
  number: line(60),
  date: day,
  issuer: line(120),
  read: z.boolean(),
  sources: z.array(webAddress),
});

/** `data/regulations.yaml`: which rules held when. `effective_to` is the last day, included. */
export const regulationSchema = z.strictObject({
  id: slug,
  number: line(60),
  issuer: line(120),
  name: bilingual(200),
  summary: bilingual(1000),
  date: day,
  kind: z.enum(["provincial-criteria", "criteria", "amendment"]),
  effective_from: day,
  effective_to: day.optional(),
  effective_to_note: bilingual(300).optional(),
  amends: slug.optional(),
  amended_by: z.array(slug).default([]),
  replaced_by: slug.optional(),
  bands: z.array(band),
  bands_known: z.boolean(),
  bands_note: bilingual(400).optional(),
  parts: z.strictObject({ A: z.int(), B: z.int(), C: z.int() }).optional(),
  story_points: storyPoints.optional(),
  validity_months: z.int(),
  validity_note: bilingual(400).optional(),
  authority,
  authority_gap: authorityGap.optional(),
  /** What the commune looks at before the province does; it gives no star. */
  commune_check: bilingual(300).extend({ working_days: z.int() }).optional(),
  minimums: z.array(minimum).default([]),
  withdrawal_authority: authority.optional(),
  withdrawal: z.strictObject({ article: line(40), within_days: z.int(), reasons: z.array(bilingual(200)) }).optional(),
  mark: mark.optional(),
  /** Days before expiry by which the authority had to remind the producer. */
  reminder_days: z.int().optional(),
  reassessment_window_days: z
    .strictObject({ earliest_before_expiry: z.int(), latest_before_expiry: z.int(), decision_within: z.int() })
    .optional(),
  extension: bilingual(600)
    .extend({ max_days_after_expiry: z.int(), article: line(40) })
    .optional(),
  transition: bilingual(800).extend({ first_or_upgrade_until: day, reassessment_until: day }).optional(),
  rounds: z.strictObject({ province: z.array(round), central: z.array(round) }).optional(),
  sources: z.array(webAddress),
});
export const regulationsSchema = z.strictObject({ regulations: z.array(regulationSchema) });
export type RegulationRecord = z.output<typeof regulationSchema>;
