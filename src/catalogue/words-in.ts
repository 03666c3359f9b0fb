/** A word of a text: a syllable in Vietnamese. */
export interface FoundWord {
  /** In lower case and with tone marks placed in one way, so that equal words are equal strings. */
  word: string;
  index: number;
}

/** The words of a text in their order. The text has its marks joined to its letters (NFC), as every file read here. */
export function wordsIn(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (const { 0: word, index } of sameSpelling(text).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) found.push({ word, index });
  return found;
}

const older = ["oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"];
const newer = ["òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"];
const newerFor = new Map(older.map((spelling, index) => [spelling, newer[index] ?? spelling]));
const olderSpelling = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;

/**
 * Keyboards place the tone mark of “hòa, khỏe, thủy” in two ways (“hoà, khoẻ, thuỷ”); both are the same word. Every
 * character keeps its place.
 */
function sameSpelling(text: string): string {
  return text.toLowerCase().replace(olderSpelling, (spelling) => newerFor.get(spelling) ?? spelling);
}
