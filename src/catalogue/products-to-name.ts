import type { Product, SalesPoint } from "./catalogue.ts";

/** The products that a sales point's page names; alcohol only once a lawyer has agreed to it (`data/site.yaml`). */
export function productsToName(point: SalesPoint, alcoholAllowed: boolean): Product[] {
  return point.products.filter(({ class: kind }) => alcoholAllowed || kind !== "alcohol");
}
