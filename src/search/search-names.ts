import type { NamesIndex } from "./names-index.ts";
import { rank, type Ranked } from "./rank.ts";
import { refusal } from "./readings.ts";
import { typedWords, understand, type Understood } from "./understand.ts";

/** What the names answer to a query: how it was understood, and the products found, best first. */
export interface NamesAnswer extends Ranked {
  understood: Understood;
}

/** A longer query names enough for its other words to find something. */
const mostDoubted = 6;

/**
 * Searches the names of the catalogue; a query that means half nothing here finds nothing. Where the words as they stand
 * find nothing, one of them may be a slip that happens to be a word: “go nep” for “gạo nếp”.
 */
export function searchNames(index: NamesIndex, query: string): NamesAnswer {
  const asTyped = answerTo(index, understand(query, index.vocabulary));
  const count = typedWords(query).length;
  if (asTyped.slugs.length > 0 || count < 2 || count > mostDoubted) return asTyped;
  const doubting = Array.from({ length: count }, (_, doubted) => understand(query, index.vocabulary, doubted))
    .filter(({ refused, cost }) => refused.length === 0 && cost < refusal)
    .sort((a, b) => a.cost - b.cost)
    .map((understood) => answerTo(index, understood));
  return doubting.find(({ whole }) => whole) ?? asTyped;
}

function answerTo(index: NamesIndex, understood: Understood): NamesAnswer {
  const { words, refused } = understood;
  if (words.length <= refused.length) return { understood, slugs: [], whole: false };
  return { understood, ...rank(index, words) };
}
