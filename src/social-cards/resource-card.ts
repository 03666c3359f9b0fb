import type { Catalogue, Resource } from "../catalogue/catalogue.ts";
import { recordUrl } from "../catalogue/urls.ts";
import { inBoth } from "./bilingual.ts";
import { namedProducts, picturedProducts } from "./pictured-products.ts";
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
    // What is made of one thing looks much alike: one picture is enough.
    pictured: picturedProducts(products, id).slice(0, 1),
    cloth: { sector: products[0]?.sector.id ?? "", seed: id },
  };
}
