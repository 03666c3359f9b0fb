import type { Language } from "../catalogue/records.ts";
import { homeUrl } from "../catalogue/urls.ts";
import type { CardWords } from "./social-card.ts";

/** A card on the site. */
export interface PublishedCard {
  address: string;
  words: CardWords;
  width: number;
  height: number;
  bytes: number;
}

/** The card of each page that has one, by the page's Vietnamese address. */
export type PublishedCards = ReadonlyMap<string, PublishedCard>;

/** The card of a page by its Vietnamese address: its own, else that of the home page. */
export function cardFor(cards: PublishedCards, page: string): PublishedCard | undefined {
  return cards.get(page) ?? cards.get(homeUrl("vi"));
}

/** What a card says, for those who cannot see it. */
export function cardInWords({ words }: PublishedCard, language: Language): string {
  const { kind, name, nameEn, description, lines, certificate, notice } = words;
  const named = language === "en" && nameEn !== undefined ? nameEn : name;
  const told = [kind, description, ...lines, certificate, notice?.text].map((text) => text?.[language]);
  return [named, ...told]
    .filter((text) => text !== undefined)
    .map((text) => (/[.…?!]$/.test(text) ? text : `${text}.`))
    .join(" ");
}
