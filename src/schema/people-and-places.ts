import { z } from "zod";
import { field } from "./field.ts";
import { bilingualStory, communeBeforeKey, line, slug, webAddress } from "./values.ts";

/** `data/producers/<slug>.yaml`: the legal party that registers a product. */
export const producerSchema = z.strictObject({
  name: field(
    line(120),
    "Tên chủ thể",
    "Producer name",
    "tên đăng ký của tổ chức, không phải tên người",
    "the registered name, not a person's",
  ),
  type: field(
    z.enum(["hop-tac-xa", "to-hop-tac", "ho-kinh-doanh", "doanh-nghiep", "co-so"]),
    "Loại hình",
    "Legal form",
  ),
  aliases: field(z.array(line(120)).max(12), "Tên khác", "Other names"),
  commune: field(communeBeforeKey.optional(), "Xã cũ", "Old commune"),
  village: field(line(80).optional(), "Thôn, bản", "Village"),
  founded: z.strictObject({ year: z.int().min(1900).max(2100), source: slug }).optional(),
  members: z.strictObject({ count: z.int().min(1).max(100_000), source: slug }).optional(),
  website: webAddress.optional(),
  note: line(300).optional(),
  story: bilingualStory.optional(),
});
export type ProducerRecord = z.output<typeof producerSchema>;

const point = z.tuple([z.number().min(100).max(112), z.number().min(8).max(24)]);

/** `data/places/districts.yaml`: the eight units abolished on 2025-07-01. */
export const districtSchema = z.strictObject({
  id: slug,
  name: line(60),
  type: z.enum(["huyện", "thành phố"]),
  code: line(3),
  story: bilingualStory.optional(),
});

/** `data/places/communes-before.yaml`: the communes until 2025-06-30, each with the unit that it belongs to now. */
export const communeBeforeSchema = z.strictObject({
  id: communeBeforeKey,
  name: line(60),
  name_alt: line(60).optional(),
  type: z.enum(["xã", "phường", "thị trấn"]),
  district: slug,
  code: line(5),
  now: slug,
  point: point.optional(),
  before_2020: z
    .array(
      z.strictObject({
        name: line(60),
        type: line(20),
        code: line(5),
        evidence: line(300),
        split: z.boolean().optional(),
        also_to: z.array(line(80)).optional(),
      }),
    )
    .max(6)
    .optional(),
});

/** `data/places/communes-now.yaml`: the communes since 2025-07-01. */
export const communeNowSchema = z.strictObject({
  id: slug,
  name: line(60),
  type: z.enum(["xã", "phường"]),
  code: line(5),
  story: bilingualStory.optional(),
});

export const districtsSchema = z.strictObject({ districts: z.array(districtSchema) });
export const communesBeforeSchema = z.strictObject({ communes_before: z.array(communeBeforeSchema) });
export const communesNowSchema = z.strictObject({ communes_now: z.array(communeNowSchema) });

export type DistrictRecord = z.output<typeof districtSchema>;
export type CommuneBeforeRecord = z.output<typeof communeBeforeSchema>;
export type CommuneNowRecord = z.output<typeof communeNowSchema>;

/** `data/sales-points/<slug>.yaml`. */
export const salesPointSchema = z.strictObject({
  name: line(160),
  type: slug,
  place: z.strictObject({
    commune: communeBeforeKey.optional(),
    district: slug.optional(),
    village: line(80).optional(),
    city: line(80).optional(),
  }),
  run_by: line(160).optional(),
  opened_year: z.int().min(2000).max(2100).optional(),
  products: z.array(slug).max(500),
  hours: line(120).optional(),
  sells: z.array(line(120)).max(30).optional(),
  source: slug,
  confidence: z.enum(["high", "medium", "low"]),
  note: line(400).optional(),
});
export type SalesPointRecord = z.output<typeof salesPointSchema>;
