import { fold } from "../catalogue/fold.ts";
import { wordsIn } from "../catalogue/words-in.ts";
import type { QueryWord } from "./understand.ts";

/**
 * True when a text (in which đ may be written d) holds every word, those typed with marks with these marks, and enough
 * of them beside each other: any two syllables stand somewhere in a long story without meaning what they mean together.
 */
export function holdsWords(text: string, words: readonly QueryWord[]): boolean {
  const told = wordsIn(text.normalize("NFC")).map(({ word }) => plainD(word));
  const places = words.map(({ folded, marked = folded }) => {
    const wanted = plainD(marked);
    const fits = wanted === folded ? (word: string) => fold(word) === folded : (word: string) => word === wanted;
    return new Set(told.flatMap((word, at) => (fits(word) ? [at] : [])));
  });
  const beside = places.filter((here, index) => [...here].some((at) => places[index + 1]?.has(at + 1) === true));
  return places.every(({ size }) => size > 0) && beside.length >= Math.ceil((words.length - 1) / 2);
}

function plainD(word: string): string {
  return word.replaceAll("đ", "d");
}
