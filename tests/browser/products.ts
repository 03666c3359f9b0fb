import { readFileSync } from "node:fs";
import path from "node:path";
import type { ProductState } from "../../src/catalogue/certificate-state.ts";
import type { Product } from "../../src/catalogue/catalogue.ts";
import type { Day } from "../../src/catalogue/day.ts";
import { site } from "./visitor.ts";

/** What the site publishes of a product for machines, as far as these tests need it. */
interface PublishedProduct {
  slug: string;
  name: string;
  class: Product["class"];
  sector: string;
  origin: { district?: string };
  certificate: { state: ProductState; stars?: number; once?: number };
  timeline: { from: Day; state: ProductState }[];
}

const file = path.join(site.folder, "api/v1/products.json");

/** Every product of the site under test; a record that is added or corrected needs no change of a test. */
export const { products } = JSON.parse(readFileSync(file, "utf8")) as { products: PublishedProduct[] };

/** Those whose certificate holds on the day of the build. */
export const living = products.filter(({ certificate: { stars } }) => stars !== undefined);
