import type { Catalogue, Product } from "../catalogue/catalogue.ts";
import type { CardPicture } from "./card-picture.ts";
import type { CardParts } from "./drawing/card-svg.ts";
import type { SocialCard } from "./social-card.ts";

/** What a card is drawn from, given the picture of each product. */
export function cardParts(
  { words, cloth, pictured }: SocialCard,
  { site, words: { vi: t } }: Catalogue,
  pictureOf: (product: Product) => CardPicture | undefined,
): CardParts {
  const pictures = pictured.flatMap((product) => pictureOf(product) ?? []);
  // In Vietnamese only: there is room for one language.
  const told = pictures.map(({ credit }) =>
    credit === undefined ? t("picture.drawing") : t("card.photo", { credit }),
  );
  return {
    words,
    cloth,
    pictures,
    caption: told.length === 0 ? undefined : [...new Set(told)].join(" · "),
    hemWords: { siteName: site.name, note: t("card.unofficial") },
  };
}
