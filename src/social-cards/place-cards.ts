import type { Catalogue, CommuneNow, District } from "../catalogue/catalogue.ts";
import { capitalised, unitName } from "../catalogue/place-words.ts";
import { recordUrl } from "../catalogue/urls.ts";
import { districtSlug } from "../pictures/scene-slugs.ts";
import { inBoth } from "./bilingual.ts";
import { namedProducts, picturedProducts } from "./pictured-products.ts";
import type { Bilingual, SocialCard } from "./social-card.ts";

/** The card of an old district: until when it was one, and what comes from there. */
export function districtCard(district: District, catalogue: Catalogue): SocialCard {
  return placeCard(district, district, catalogue, []);
}

/** The card of a commune of today: the old units that it was made of, and what comes from there. */
export function communeCard(commune: CommuneNow, catalogue: Catalogue): SocialCard {
  const units = commune.before.map(unitName).join(", ");
  return placeCard(commune, commune.before[0]?.district, catalogue, [
    inBoth(catalogue, (t) => capitalised(t("place.province_now"))),
    inBoth(catalogue, (t) => t("places.made_of", { units })),
  ]);
}

function placeCard(
  place: CommuneNow | District,
  district: District | undefined,
  catalogue: Catalogue,
  lines: readonly Bilingual[],
): SocialCard {
  const { id, products } = place;
  const made = namedProducts(products);
  const shown = picturedProducts(products, id);
  return {
    page: recordUrl("places", id, "vi"),
    words: {
      kind: inBoth(catalogue, (t) => t(place === district ? "card.district" : "card.commune")),
      name: capitalised(unitName(place)),
      lines: [...lines, ...(made === undefined ? [] : [inBoth(catalogue, (t) => t("card.products", { list: made }))])],
    },
    pictured: shown.length === 0 && district ? [districtSlug(district.id)] : shown,
    cloth: { sector: "", seed: id },
  };
}
