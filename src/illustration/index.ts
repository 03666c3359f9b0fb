import type { Product } from "../catalogue/catalogue.ts";
import { partsOf } from "./choose.ts";
import { landscapes } from "./landscapes/index.ts";
import { plate } from "./plate.ts";
import { seeded } from "./seeded.ts";
import { subjects } from "./subjects/index.ts";
import { vessels } from "./vessels/index.ts";

/** The picture of a product as SVG, 640 × 480, drawn from its kind, raw material, district and sector; the same in every build. */
export function illustration(product: Product): string {
  const { slug, sector } = product;
  const { vessel, subject, landscape } = partsOf(product, seeded(`parts ${slug}`));
  return plate({
    vessel: vessels[vessel],
    subject: subjects[subject],
    landscape: landscapes[landscape],
    sector: sector.id,
    seed: slug,
  });
}
