import type { Product } from "./catalogue.ts";
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
