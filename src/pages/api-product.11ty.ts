import type { Catalogue, Product } from "../catalogue/catalogue.ts";
import { apiUrl } from "../catalogue/urls.ts";
import { apiProduct } from "../publish/api.ts";

interface Data {
  catalogue: Catalogue;
  product: Product;
}

export const data = {
  pagination: { data: "catalogue.products", size: 1, alias: "product" },
  permalink: ({ product }: Data) => apiUrl(`products/${product.slug}`),
};

export function render({ catalogue, product }: Data): string {
  return JSON.stringify(apiProduct(product, catalogue));
}
