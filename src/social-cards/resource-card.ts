import type { Catalogue, Resource } from "../catalogue/catalogue.ts";
import { recordUrl } from "../catalogue/urls.ts";
import { resourceSlug } from "../pictures/scene-slugs.ts";
import { inBoth } from "./bilingual.ts";
import { namedProducts } from "./pictured-products.ts";
import type { SocialCard } from "./social-card.ts";

/** The card of a native resource: what is made of it. */
export function resourceCard({ id, name, name_en, products }: Resource, catalogue: Catalogue): SocialCard {
  const made = namedProducts(products);
  return {
    page: recordUrl("resources", id, "vi"),
    words: {
      kind: inBoth(catalogue, (t) => t("card.resource")),
      name,
      nameEn: name_en,
      lines: made === undefined ? [] : [inBoth(catalogue, (t) => t("card.products", { list: made }))],
    },
    pictured: [resourceSlug(id)],
    cloth: { sector: products[0]?.sector.id ?? "", seed: id },
  };
}
