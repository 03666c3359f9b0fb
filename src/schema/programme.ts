import { z } from "zod";
import { bilingual, conflict, day, line, partialDate, slug } from "./values.ts";

/** Counts by some key (stars, district, kind of producer); numbers as the source printed them. */
const counts = z.record(z.string().max(60), z.number());
/** A figure as printed: a number, or a span such as “30–40”. */
const amount = z.union([z.number(), line(40)]);
const operator = z.enum([">", ">=", "<", "<="]);

const key = z
  .string()
  .regex(/^[a-z0-9_]+$/)
  .max(60);

const programmeDecision = z.strictObject({
  number: line(40).optional(),
  date: partialDate.optional(),
  issuer: line(120),
  about: line(400),
  /** How many products of the whole country it recognised. */
  products: z.int().optional(),
  /** Points that it gave, by the name of the product. */
  scores: z.array(z.strictObject({ product: bilingual(120), points: z.number() })).default([]),
  source: slug,
});

const target = z.strictObject({
  metric: key,
  value: amount,
  op: operator.optional(),
  period: line(40).optional(),
  place: line(60).optional(),
  note: line(400).optional(),
  source: slug,
});

/** A figure of the programme. `computed: true` marks a compiler's sum, never to be printed as official. */
const figure = z.strictObject({
  metric: key,
  value: amount,
  op: operator.optional(),
  as_of: line(40).optional(),
  place: line(60).optional(),
  computed: z.boolean().optional(),
  stars: counts.optional(),
  stars_district_level: counts.optional(),
  split: counts.optional(),
  by_district: counts.optional(),
  producers: z.union([z.number(), counts]).optional(),
  /** Last good day of the certificates that it counts. */
  valid_to: day.optional(),
  note: line(400).optional(),
  source: slug,
});

const achieved = z.strictObject({
  target: key,
  /** The number reached; absent where no number was found, whatever else `result` can tell. */
  value: amount.optional(),
  result: bilingual(400),
  computed: z.boolean().optional(),
  source: slug,
  also: z.array(slug).default([]),
});

const year = z.strictObject({
  year: z.int().min(2018).max(2100),
  decisions: z.array(programmeDecision).default([]),
  targets: z.array(target).default([]),
  figures: z.array(figure).default([]),
  achieved: z.array(achieved).default([]),
  conflicts: z.array(conflict.extend({ note: line(400).optional() })).default([]),
  note: line(400).optional(),
});

/** `data/programme.yaml`: figures of the programme by year. */
export const programmeSchema = z.strictObject({
  metrics: z.record(z.string().max(60), bilingual(160)),
  years: z.array(year),
  districts: z.array(
    z.strictObject({
      district: line(60),
      as_of: line(40),
      products: z.int(),
      producers: z.int().optional(),
      stars: counts.optional(),
      note: line(400).optional(),
      source: slug,
    }),
  ),
  renewed: z.array(
    z.strictObject({
      year: z.int(),
      count: z.int(),
      what: line(300).optional(),
      place: line(60).optional(),
      source: slug,
    }),
  ),
  lapsed: z.array(
    z.strictObject({
      year: z.int(),
      count: z.int(),
      op: operator.optional(),
      what: line(300),
      computed: z.boolean().optional(),
      source: slug,
    }),
  ),
  after_merger: z.array(
    z.strictObject({
      as_of: line(40),
      area: line(80),
      products: z.int().optional(),
      products_new: z.int().optional(),
      stars: counts.optional(),
      event: line(200).optional(),
      computed: z.boolean().optional(),
      note: line(400).optional(),
      source: slug,
    }),
  ),
  merger: z.strictObject({
    date: day,
    what: line(300),
    law: z.array(line(160)),
    communes_before: z.int(),
    communes_after: z.int(),
    province_communes_after: z.int(),
    note: line(600).optional(),
    source: slug,
    plan_source: slug,
  }),
  gaps: z.array(bilingual(300)),
});
export type ProgrammeRecord = z.output<typeof programmeSchema>;
