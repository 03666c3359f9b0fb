import type { Product } from "./catalogue.ts";

/** At most four products to read next: the same producer first, then the same resource, then the same old district. */
export function relatedProducts(product: Product): Product[] {
  const near = [
    ...(product.producer?.products ?? []),
    ...product.resources.flatMap(({ products }) => products),
    ...(product.origin.district?.products ?? []),
  ];
  // Alcohol is never recommended (Law 44/2019/QH14), so it is left out of every list but its own.
  return [...new Set(near)].filter((other) => other !== product && other.class !== "alcohol").slice(0, 4);
}
