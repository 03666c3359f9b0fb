import type { Catalogue, Product } from "../catalogue/catalogue.ts";
import { recordUrl } from "../catalogue/urls.ts";
import { inBoth } from "./bilingual.ts";
import { certificateLine } from "./certificate-line.ts";
import { placeLine } from "./place-line.ts";
import type { CardNotice, SocialCard } from "./social-card.ts";

/** The card of a product: where it is from, then and now, who makes it, and its last recognition. */
export function productCard(product: Product, catalogue: Catalogue): SocialCard {
  const checkedOn = catalogue.site.facts_checked_on;
  return {
    page: recordUrl("products", product.slug, "vi"),
    words: {
      name: product.name,
      nameEn: product.name_en,
      lines: [
        inBoth(catalogue, (t) => placeLine(product.origin, t)),
        inBoth(catalogue, (t) => product.producer?.name ?? t("product.producer_unknown")),
      ],
      certificate: inBoth(catalogue, (t, language) => certificateLine(product, checkedOn, language, t)),
      notice: noticeOf(product, catalogue),
    },
    pictured: [product.slug],
    cloth: { sector: product.sector.id, seed: product.slug },
  };
}

function noticeOf({ class: kind }: Product, catalogue: Catalogue): CardNotice | undefined {
  if (kind === "none") return undefined;
  return {
    class: kind,
    title: inBoth(catalogue, (t) => t(`notice.${kind}_title`)),
    text: inBoth(catalogue, (t) => t(`notice.${kind}`)),
  };
}
