import { z } from "zod";
import { field } from "./field.ts";
import { bilingualStory, conflict, day, line, partialDate, slug, sourcedText, webAddress } from "./values.ts";

/** `data/sources.yaml`: every source once. A third of the titles could not be read in the original and are left out. */
export const sourceSchema = z.strictObject({
  id: slug,
  kind: field(z.enum(["decision", "press", "portal", "producer", "visit"]), "Loại nguồn", "Kind of source"),
  publisher: line(120),
  title: line(300).optional(),
  url: webAddress.optional(),
  /** The address is kept back because it names or describes a person. */
  address_withheld: z.boolean().optional(),
  published: partialDate.optional(),
});
export const sourcesSchema = z.strictObject({ sources: z.array(sourceSchema) });
export type SourceRecord = z.output<typeof sourceSchema>;

const geographicalIndication = z.strictObject({
  name: line(160).optional(),
  number: line(40).optional(),
  year: z.int().optional(),
  decision: line(60).optional(),
  date: partialDate.optional(),
  manager: line(160).optional(),
  area: line(400).optional(),
  note: line(400).optional(),
  source: slug,
  area_source: slug.optional(),
  decision_source: slug.optional(),
});

/** `data/resources.yaml`: native resources, the raw materials and places that products come from. */
export const resourceSchema = z.strictObject({
  id: slug,
  name: line(80),
  name_en: line(80),
  story: bilingualStory.optional(),
  facts: z.array(sourcedText).max(60),
  season: sourcedText.optional(),
  gi: geographicalIndication.optional(),
  marks: z.array(sourcedText).default([]),
  conflicts: z.array(conflict).default([]),
  gaps: z.array(line(300)).default([]),
});
export const resourcesSchema = z.strictObject({ resources: z.array(resourceSchema) });
export type ResourceRecord = z.output<typeof resourceSchema>;

const productSet = z.strictObject({
  no: z.int().min(1).max(26),
  vi: line(200),
  en: line(200),
  group_vi: line(200).optional(),
  managing_agencies: z.array(line(80)).default([]),
});

/** `data/sectors.yaml`: the six sectors and 26 product sets of Decision 26/2026/QĐ-TTg, Annex I. */
export const sectorSchema = z.strictObject({
  id: slug,
  code: line(4),
  vi: line(120),
  en: line(120),
  sets: z.array(productSet),
});
export const sectorsSchema = z.strictObject({ sectors: z.array(sectorSchema) });
export type SectorRecord = z.output<typeof sectorSchema>;

/** `data/consents.yaml`: consents on record, without names; the signed papers stay with the operator. */
export const consentsSchema = z.strictObject({
  consents: z.array(z.strictObject({ id: slug, scope: line(300), until: day, holder: slug })),
});

/** `data/site.yaml`. An empty contact or repository is said on the page, never invented. */
export const siteSchema = z.strictObject({
  name: line(60),
  tagline: z.strictObject({ vi: line(160), en: line(160) }),
  url: webAddress,
  content_licence: z.strictObject({ name: line(40), url: webAddress }),
  contact: z.union([z.literal(""), z.email()]),
  repository: z.union([z.literal(""), webAddress]),
  facts_checked_on: day,
  coverage: z.strictObject({ counted: z.int(), as_of: partialDate, source: slug }),
  map_credit: line(300),
  /** The product whose story opens the home page; none when absent. */
  featured: slug.optional(),
  alcohol_promotion_allowed: z.boolean(),
});
export type SiteRecord = z.output<typeof siteSchema>;

/** `data/words/<language>.yaml`: every word of the interface, by dotted key; `{name}` stands for a value. */
export type WordsRecord = { [key: string]: string | WordsRecord };
export const wordsSchema: z.ZodType<WordsRecord> = z.lazy(() =>
  z.record(z.string().regex(/^[a-z0-9_-]+$/), z.union([z.string().min(1).max(2000), wordsSchema])),
);
