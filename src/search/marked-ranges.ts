import { fold } from "../catalogue/fold.ts";
import { wordsIn } from "../catalogue/words-in.ts";
import type { QueryWord } from "./understand.ts";

/** Where a text holds words of a query, in order; of a word that is only begun, its beginning. */
export function markedRanges(text: string, words: readonly QueryWord[]): [start: number, end: number][] {
  return wordsIn(text.normalize("NFC")).flatMap(({ word, index }): [number, number][] => {
    const folded = fold(word);
    if (words.some((asked) => asked.folded === folded)) return [[index, index + word.length]];
    const begun = words.find((asked) => asked.begun && folded.startsWith(asked.folded));
    return begun ? [[index, index + begun.folded.length]] : [];
  });
}
