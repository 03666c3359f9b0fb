/** The fields that names stand in, the one that counts most first. */
export const nameFields = ["name", "other", "producer", "place", "matter", "sector"] as const;
export type NameField = (typeof nameFields)[number];

/** What is shipped of one product: the texts of each field. */
export type NamedProduct = { slug: string } & Readonly<Record<NameField, readonly string[]>>;

/** The file of names: each product in the order of the catalogue, and words that fit every one of them. */
export interface NamesFile {
  everywhere: readonly string[];
  products: readonly NamedProduct[];
}
