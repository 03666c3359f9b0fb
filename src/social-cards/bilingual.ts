import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Language } from "../catalogue/records.ts";
import type { Words } from "../catalogue/words.ts";
import type { Bilingual } from "./social-card.ts";

/** Says something in both languages. */
export function inBoth({ words }: Catalogue, say: (t: Words, language: Language) => string): Bilingual {
  return { vi: say(words.vi, "vi"), en: say(words.en, "en") };
}

/** A text that is the same in both languages, such as a registered name. */
export function sameInBoth(text: string): Bilingual {
  return { vi: text, en: text };
}
