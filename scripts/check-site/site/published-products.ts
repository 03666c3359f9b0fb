import { z } from "zod";
import { productStates } from "../../../src/catalogue/certificate-state.ts";
import { languages, type Language } from "../../../src/catalogue/records.ts";
import { apiUrl, recordUrl } from "../../../src/catalogue/urls.ts";
import type { Page } from "./page.ts";
import type { Site } from "./read-site.ts";

const list = z.object({
  products: z.array(z.object({ slug: z.string(), certificate: z.object({ state: z.enum(productStates) }) })),
});

/** What the checks need to know of a product: where it must stand and what its certificate is worth. */
export type PublishedProduct = z.output<typeof list>["products"][number];

/** Where the JSON interface lists the products. */
export const productList = apiUrl("products").slice(1);

/** The products in the text of `products.json`; undefined where the text is not of that shape. */
export function readProducts(text: string): PublishedProduct[] | undefined {
  try {
    return list.safeParse(JSON.parse(text)).data?.products;
  } catch {
    return undefined;
  }
}

/** The file of a product's page in one language. */
export function productFile({ slug }: PublishedProduct, language: Language): string {
  return `${recordUrl("products", slug, language).slice(1)}index.html`;
}

/** Every product page that exists, with its product. */
export function productPages(site: Site): { product: PublishedProduct; page: Page }[] {
  return site.products.flatMap((product) =>
    languages.flatMap((language) => {
      const page = site.page(productFile(product, language));
      return page ? [{ product, page }] : [];
    }),
  );
}
