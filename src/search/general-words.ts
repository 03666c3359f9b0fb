import { fold } from "../catalogue/fold.ts";
import type { NamesIndex } from "./names-index.ts";
import type { QueryWord } from "./understand.ts";

/**
 * Which words of a query fit every product, such as “tỉnh Bắc Kạn”. A single word must be typed with its marks where
 * names hold a word of the same letters: “cho” may be “chợ”.
 */
export function generalWords({ everywhere, postings }: NamesIndex, words: readonly QueryWord[]): boolean[] {
  const general = words.map(() => false);
  for (const phrase of everywhere)
    for (const start of words.keys()) {
      const here = words.slice(start, start + phrase.length);
      const [word] = here;
      if (here.length < phrase.length || !word) continue;
      const fits =
        phrase.length > 1
          ? phrase.every((one, index) => here[index]?.folded === fold(one))
          : word.folded === fold(phrase[0] ?? "") &&
            (!postings.has(word.folded) || (word.marked === phrase[0] && word.marked !== word.folded));
      if (fits) general.fill(true, start, start + phrase.length);
    }
  return general;
}
