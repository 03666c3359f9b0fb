import type { Language } from "../catalogue/records.ts";

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The warning or notice that a class of products carries wherever it is shown. */
export interface CardNotice {
  class: "alcohol" | "supplement";
  title: Bilingual;
  text: Bilingual;
}

/** Every word of a card. Whoever shares it may keep it for years: nothing here is true of one day only. */
export interface CardWords {
  /** What kind of thing the card is about. */
  kind?: Bilingual | undefined;
  name: string;
  nameEn?: string | undefined;
  /** What the page tells, for a page about no single thing. */
  description?: Bilingual | undefined;
  /** Places, producers, products: names, which are drawn in Vietnamese and told in both languages. */
  lines: readonly Bilingual[];
  certificate?: Bilingual | undefined;
  notice?: CardNotice | undefined;
}

/** A picture for other sites to show beside a link to a page: everything that counts for it and nothing else. */
export interface SocialCard {
  /** The page's Vietnamese address; the English page shows the same card. */
  page: string;
  words: CardWords;
  /** The slugs under which its pictures are published, one or four; none: a cloth. */
  pictured: readonly string[];
  /** Which brocade it wears. */
  cloth: { sector: string; seed: string };
}
