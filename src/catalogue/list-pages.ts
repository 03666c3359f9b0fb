import type { Catalogue, Product } from "./catalogue.ts";

/** Products on one page of the list: the whole catalogue of today fits on the first, so that one search suffices. */
const pageSize = 240;

export interface ListPage {
  /** Counted from 1. */
  number: number;
  count: number;
  products: readonly Product[];
}

/** The product list in pages; always at least one. */
export function listPages({ products }: Pick<Catalogue, "products">): ListPage[] {
  const count = Math.max(1, Math.ceil(products.length / pageSize));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    products: products.slice(index * pageSize, (index + 1) * pageSize),
  }));
}
