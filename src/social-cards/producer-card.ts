import type { Catalogue, Producer } from "../catalogue/catalogue.ts";
import { recordUrl } from "../catalogue/urls.ts";
import { inBoth } from "./bilingual.ts";
import { namedProducts, picturedProducts } from "./pictured-products.ts";
import { placeLine } from "./place-line.ts";
import type { SocialCard } from "./social-card.ts";

/** The card of a producer: where it is, then and now, and what it makes. Stars belong to products, so there are none. */
export function producerCard({ id, name, commune, products }: Producer, catalogue: Catalogue): SocialCard {
  const made = namedProducts(products);
  return {
    page: recordUrl("producers", id, "vi"),
    words: {
      kind: inBoth(catalogue, (t) => t("card.producer")),
      name,
      lines: [
        ...(commune ? [inBoth(catalogue, (t) => placeLine({ commune, district: commune.district }, t))] : []),
        ...(made === undefined ? [] : [inBoth(catalogue, (t) => t("card.products", { list: made }))]),
      ],
    },
    pictured: picturedProducts(products, id),
    cloth: { sector: products[0]?.sector.id ?? "", seed: id },
  };
}
