import type { Product } from "./catalogue.ts";
import { parseDateRange } from "./day.ts";
import { holdsToday, type ProductState } from "./certificate-state.ts";

/** Products whose certificate surely holds on the catalogue's day. Alcohol is never featured (Law 44/2019/QH14). */
export function livingProducts(products: readonly Product[]): Product[] {
  return products.filter(({ standing, class: kind }) => holdsToday(standing.state) && kind !== "alcohol");
}

/** Products by the state of their certificate on the catalogue's day. */
export function productsByState(products: readonly Product[]): Map<ProductState, Product[]> {
  const groups = new Map<ProductState, Product[]>();
  for (const product of products)
    groups.set(product.standing.state, [...(groups.get(product.standing.state) ?? []), product]);
  return groups;
}

/** Products by the stars of their latest certificate, most stars first, whether or not it still holds. */
export function productsByStars(products: readonly Product[]): { stars: number; products: Product[] }[] {
  return [5, 4, 3].map((stars) => ({ stars, products: products.filter((product) => product.stars === stars) }));
}

/** Products whose latest decision is the newest that is known, newest first; alcohol is never featured. */
export function newestDecisions(products: readonly Product[], count: number): Product[] {
  const signed = ({ standing }: Product) => parseDateRange(standing.current?.decision.date ?? "")?.from ?? "";
  return products
    .filter((product) => product.class !== "alcohol" && product.standing.current !== undefined)
    .toSorted((a, b) => signed(b).localeCompare(signed(a)))
    .slice(0, count);
}
