import type { CertificateRecord } from "../schema/certificate.ts";
import type {
  CommuneBeforeRecord,
  CommuneNowRecord,
  DistrictRecord,
  ProducerRecord,
  SalesPointRecord,
} from "../schema/people-and-places.ts";
import type { ProductRecord } from "../schema/product.ts";
import type { ProgrammeRecord } from "../schema/programme.ts";
import type { RegulationRecord } from "../schema/regulation.ts";
import type { ResourceRecord, SectorRecord, SiteRecord, SourceRecord } from "../schema/reference.ts";
import type { SalesRecord } from "../schema/sales.ts";
import type { SearchNamesRecord } from "../schema/search-names.ts";
import type { ContextShape, UnitShape } from "../schema/shapes.ts";
import type { Fact } from "../schema/facts.ts";
import type { Photo } from "./check-photo.ts";
import type { Stretch } from "./certificate-timeline.ts";
import type { Standing } from "./certificate-state.ts";
import type { Day } from "./day.ts";
import type { Language } from "./records.ts";
import type { Words } from "./words.ts";

export interface CommuneNow extends CommuneNowRecord {
  before: CommuneBefore[];
  products: Product[];
}
export interface CommuneBefore extends Omit<CommuneBeforeRecord, "district" | "now"> {
  district: District;
  now: CommuneNow;
}
export interface District extends DistrictRecord {
  communes: CommuneBefore[];
  products: Product[];
}
/** Where a product or sales point is from, in both geographies as far as known. */
export interface Place {
  village?: string | undefined;
  commune?: CommuneBefore | undefined;
  district?: District | undefined;
  /** Outside the former province. */
  city?: string | undefined;
}
export interface Producer extends Omit<ProducerRecord, "commune" | "founded" | "members"> {
  id: string;
  commune?: CommuneBefore | undefined;
  founded?: { year: number; source: SourceRecord } | undefined;
  members?: { count: number; source: SourceRecord } | undefined;
  products: Product[];
}
export interface Resource extends Omit<ResourceRecord, "facts" | "season" | "gi" | "marks" | "conflicts"> {
  facts: Sourced[];
  season?: Sourced | undefined;
  gi?: LinkedIndication | undefined;
  marks: Sourced[];
  conflicts: LinkedConflict[];
  products: Product[];
}
/** A geographical indication, with the sources of its number, area and decision. */
export interface LinkedIndication extends Omit<
  NonNullable<ResourceRecord["gi"]>,
  "source" | "area_source" | "decision_source"
> {
  sources: SourceRecord[];
}
export interface Sector extends SectorRecord {
  products: Product[];
}
export interface SalesPoint extends Omit<SalesPointRecord, "place" | "products" | "source"> {
  id: string;
  place: Place;
  products: Product[];
  source: SourceRecord;
}
/** A statement with the source it rests on. */
export interface Sourced {
  text: string;
  note?: string | undefined;
  source: SourceRecord;
}
export interface LinkedFact extends Sourced {
  about: Fact["about"];
}
export interface LinkedConflict {
  question: string;
  sides: { says: string; sources: SourceRecord[] }[];
}
export interface Certificate extends Omit<CertificateRecord, "product" | "regulation" | "source" | "also"> {
  product: Product;
  regulation?: RegulationRecord | undefined;
  /** True when the regulation follows from the date alone, not from the decision's own legal basis. */
  regulationComputed: boolean;
  source: SourceRecord;
  also: SourceRecord[];
}
/** A checked photo of a product; `path` leads to its file below the content folder. */
export type ProductPhoto = ProductRecord["images"][number] & Photo & { path: string };
export interface Product extends Omit<
  ProductRecord,
  "id" | "producer" | "sector" | "product_set" | "origin" | "resources" | "sold_at" | "marks" | "packaging" | "images"
> {
  /** The file's name and the address. */
  slug: string;
  /** The permanent short code. */
  code: string;
  producer?: Producer | undefined;
  sector: Sector;
  productSet?: SectorRecord["sets"][number] | undefined;
  origin: Place;
  resources: Resource[];
  soldAt: SalesPoint[];
  soldElsewhere: Sourced[];
  marks: Sourced[];
  packaging: Sourced[];
  images: ProductPhoto[];
  facts: LinkedFact[];
  conflicts: LinkedConflict[];
  factsNote?: string | undefined;
  /** Recognitions, oldest first. */
  certificates: Certificate[];
  /** What led to a recognition without being one. */
  steps: Certificate[];
  standing: Standing<Certificate>;
  /** From the catalogue's day on. */
  timeline: Stretch<Certificate>[];
  story: { vi: string; en?: string | undefined };
  summaryEn?: string | undefined;
}

/** What the maps are drawn from: outlines of units by their codes, and what lies around. */
export interface Shapes {
  districts: UnitShape[];
  /** Schematic cells around the centres of the old communes: no boundaries. */
  communesNow: UnitShape[];
  context: ContextShape[];
}

/** The whole catalogue for one day: every reference is an object, nothing can be changed. */
export interface Catalogue {
  day: Day;
  /** False when the site is built for another day than today: the browser then leaves the states alone. */
  isToday: boolean;
  site: SiteRecord;
  words: Record<Language, Words>;
  /** Published products, by name. */
  products: Product[];
  /** Not published: seen by the operator only. */
  drafts: Product[];
  producers: Producer[];
  certificates: Certificate[];
  districts: District[];
  communesNow: CommuneNow[];
  communesBefore: CommuneBefore[];
  shapes: Shapes;
  resources: Resource[];
  sectors: Sector[];
  regulations: RegulationRecord[];
  salesPoints: SalesPoint[];
  sales: SalesRecord;
  programme: ProgrammeRecord;
  /** Other names that people search by. */
  searchNames: SearchNamesRecord;
  sources: SourceRecord[];
  sourceById(id: string): SourceRecord;
}
