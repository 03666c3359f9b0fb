import type { Catalogue } from "../catalogue/catalogue.ts";
import { homeUrl, sectionUrl, storyUrl } from "../catalogue/urls.ts";
import { inBoth } from "./bilingual.ts";
import { picturedProducts } from "./pictured-products.ts";
import type { CardWords, SocialCard } from "./social-card.ts";

/** The pages that are read at length, with the key of their words. */
const longPages = [
  { page: sectionUrl("programme", "vi"), key: "programme" },
  { page: sectionUrl("stars", "vi"), key: "stars_page" },
  { page: sectionUrl("about", "vi"), key: "about" },
  { page: storyUrl("vi"), key: "tell" },
] as const;

/** The card of the home page, which stands for every page that has none of its own. */
export function homeCard(catalogue: Catalogue): SocialCard {
  const { name, tagline } = catalogue.site;
  return cardOf(homeUrl("vi"), { name, description: tagline, lines: [] }, catalogue);
}

/** The cards of the pages that are read at length. */
export function pageCards(catalogue: Catalogue): SocialCard[] {
  return longPages.map(({ page, key }) => {
    const title = inBoth(catalogue, (t) => t(`${key}.title`));
    const description = inBoth(catalogue, (t) => t(`${key}.description`));
    return cardOf(page, { name: title.vi, nameEn: title.en, description, lines: [] }, catalogue);
  });
}

function cardOf(page: string, words: CardWords, { products }: Catalogue): SocialCard {
  return { page, words, pictured: picturedProducts(products, page), cloth: { sector: "", seed: page } };
}
