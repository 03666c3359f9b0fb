import { notesOf, sentencesOf, withoutNotes, type Sentence } from "../markdown/story-blocks.ts";
import type { ClaimGroup } from "../schema/claims.ts";
import type { ProductRecord } from "../schema/product.ts";
import type { Language } from "./records.ts";
import { wordsIn, type FoundWord } from "./words-in.ts";

/** Words of `data/claims.yaml` in a text. */
export interface FoundClaim {
  group: ClaimGroup;
  /** As they stand in the text. */
  words: string;
  index: number;
}

interface Phrase {
  words: readonly string[];
  group: ClaimGroup;
  harmless: boolean;
}

/** Makes a search for all words that texts of one language may not use about a product of some class. */
export function claimsIn(
  groups: readonly ClaimGroup[],
  language: Language,
): (text: string, kind: ProductRecord["class"]) => FoundClaim[] {
  const phrases = phrasesByFirstWord(groups, language);
  return (text, kind) => sentencesOf(text).flatMap((sentence) => claimsOf(sentence, kind, phrases));
}

function claimsOf(sentence: Sentence, kind: ProductRecord["class"], phrases: Map<string, Phrase[]>): FoundClaim[] {
  const found: FoundClaim[] = [];
  const plain = withoutNotes(sentence.text);
  const isSourced = notesOf(sentence.text).length > 0;
  const words = wordsIn(plain);
  /** The first word that a group has not yet dealt with, so that of overlapping phrases the longest speaks. */
  const next = new Map<ClaimGroup, number>();
  for (const [position, { word, index }] of words.entries())
    for (const phrase of phrases.get(word) ?? []) {
      const { group, harmless } = phrase;
      if (position < (next.get(group) ?? 0) || group.applies_to?.includes(kind) === false) continue;
      const end = endOf(phrase, plain, words, position);
      if (end === undefined) continue;
      next.set(group, position + phrase.words.length);
      if (harmless || (isSourced && group.unless_sourced === true)) continue;
      found.push({ group, words: plain.slice(index, end), index: sentence.index + index });
    }
  return found;
}

/** The phrases by their first word, harmless and long ones first. */
function phrasesByFirstWord(groups: readonly ClaimGroup[], language: Language): Map<string, Phrase[]> {
  const split = (text: string) => wordsIn(text).map(({ word }) => word);
  const phrases = groups.flatMap((group): Phrase[] => [
    ...(group.except?.[language] ?? []).map((text) => ({ words: split(text), group, harmless: true })),
    ...group.words[language].map((text) => ({ words: split(text), group, harmless: false })),
  ]);
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases.toSorted((a, b) => b.words.length - a.words.length)) {
    const [first] = phrase.words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

/** Between the words of a phrase stand spaces, hyphens and marks of emphasis; a comma or full stop parts them. */
const joins = /^[\s*_'’-]+$/;

/** Where a phrase ends that begins at a word of the text; undefined when it does not stand there. */
function endOf(phrase: Phrase, text: string, words: readonly FoundWord[], position: number): number | undefined {
  let end: number | undefined;
  for (const [offset, wanted] of phrase.words.entries()) {
    const found = words[position + offset];
    if (found?.word !== wanted) return undefined;
    if (end !== undefined && !joins.test(text.slice(end, found.index))) return undefined;
    end = found.index + wanted.length;
  }
  return end;
}
