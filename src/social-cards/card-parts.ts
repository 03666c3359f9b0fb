import type { Catalogue } from "../catalogue/catalogue.ts";
import type { CardPicture } from "./card-picture.ts";
import type { CardParts } from "./drawing/card-svg.ts";
import type { SocialCard } from "./social-card.ts";

/** What a card is drawn from, given the picture that is published under a slug. */
export function cardParts(
  { words, cloth, pictured }: SocialCard,
  { site, words: { vi: t } }: Catalogue,
  pictureOf: (slug: string) => CardPicture | undefined,
): CardParts {
  const pictures = pictured.flatMap((slug) => pictureOf(slug) ?? []);
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
