/** A word of a text: a syllable in Vietnamese. */
export interface FoundWord {
  /** In lower case, joined characters and one way of placing tone marks. */
  word: string;
  index: number;
  /** True when only space or a mark of emphasis lies between it and the word before. */
  joined: boolean;
}

/** The words of a text in their order, spelt so that equal words are equal strings. */
export function wordsIn(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    found.push({ word: sameSpelling(word), index, joined: /^[\s*_'’-]*$/.test(text.slice(end, index)) });
    end = index + word.length;
  }
  return found;
}

const oldPlace = /o[àáảãạèéẻẽẹ]$|u[ỳýỷỹỵ]$/;
const oldPlaceApart = /(o(?=[ae])|(?<!q)u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])$/;

/** Keyboards place the tone mark of “hòa, khỏe, thủy” in two ways (“hoà, khoẻ, thuỷ”); both are the same word. */
function sameSpelling(typed: string): string {
  const word = typed.normalize("NFC").toLowerCase();
  return oldPlace.test(word) ? word.normalize("NFD").replace(oldPlaceApart, "$1$3$2").normalize("NFC") : word;
}
