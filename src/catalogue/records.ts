import type { z } from "zod";
import type { CertificateRecord } from "../schema/certificate.ts";
import type { ClaimsRecord } from "../schema/claims.ts";
import type { FactsRecord } from "../schema/facts.ts";
import type {
  CommuneBeforeRecord,
  CommuneNowRecord,
  DistrictRecord,
  ProducerRecord,
  SalesPointRecord,
} from "../schema/people-and-places.ts";
import type { EnglishStoryRecord, ProductRecord } from "../schema/product.ts";
import type { ProgrammeRecord } from "../schema/programme.ts";
import type { RegulationRecord } from "../schema/regulation.ts";
import type {
  consentsSchema,
  ResourceRecord,
  SectorRecord,
  SiteRecord,
  SourceRecord,
  WordsRecord,
} from "../schema/reference.ts";
import type { SalesRecord } from "../schema/sales.ts";
import type { SearchNamesRecord } from "../schema/search-names.ts";
import type { ContextShapesRecord, UnitShapesRecord } from "../schema/shapes.ts";
import type { Position } from "./problem.ts";
import type { PictureFile } from "./read-records.ts";

/** One record with the place it came from, so that every rule can point at the line it speaks of. */
export interface Entry<T> {
  id: string;
  value: T;
  file: string;
  /** Where the value at a path of this record stands. */
  at(path: readonly PropertyKey[]): Position;
}

/** A record with a Markdown text. */
export interface StoryEntry<T> extends Entry<T> {
  body: string;
  bodyLine: number;
}

/** Every record of the catalogue, each well-formed by itself; whether they fit together is for the rules. */
export interface Records {
  site: Entry<SiteRecord>;
  products: StoryEntry<ProductRecord>[];
  englishStories: StoryEntry<EnglishStoryRecord>[];
  certificates: Entry<CertificateRecord>[];
  facts: Entry<FactsRecord>[];
  consents: Entry<z.output<typeof consentsSchema>["consents"][number]>[];
  producers: Entry<ProducerRecord>[];
  districts: Entry<DistrictRecord>[];
  communesBefore: Entry<CommuneBeforeRecord>[];
  communesNow: Entry<CommuneNowRecord>[];
  /** What the maps are drawn from. */
  shapes: {
    districts: Entry<UnitShapesRecord>;
    communesNow: Entry<UnitShapesRecord>;
    context: Entry<ContextShapesRecord>;
  };
  resources: Entry<ResourceRecord>[];
  sectors: Entry<SectorRecord>[];
  regulations: Entry<RegulationRecord>[];
  salesPoints: Entry<SalesPointRecord>[];
  sales: Entry<SalesRecord>;
  programme: Entry<ProgrammeRecord>;
  searchNames: Entry<SearchNamesRecord>;
  sources: Entry<SourceRecord>[];
  claims: Entry<ClaimsRecord>;
  words: Record<Language, Entry<WordsRecord>>;
  pictures: PictureFile[];
  /** Ids of files that are there but could not be read as records: what names them is not wrong. */
  unread: ReadonlySet<string>;
}

export const languages = ["vi", "en"] as const;
export type Language = (typeof languages)[number];
