import type { Product } from "./catalogue.ts";

/** Products that were ever recognised with a rank, the earliest recognition first, whatever it is worth today. */
export function productsEverRanked(products: readonly Product[], stars: number): Product[] {
  return products
    .flatMap((product) => {
      const first = product.certificates.find((certificate) => certificate.stars === stars);
      return first ? [{ product, date: first.decision.date }] : [];
    })
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ product }) => product);
}
