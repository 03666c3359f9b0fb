import { notesOf, sentencesOf, withoutNotes } from "../markdown/story-blocks.ts";
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
  return (text, kind) =>
    sentencesOf(text).flatMap((sentence) => {
      const found: FoundClaim[] = [];
      const plain = withoutNotes(sentence.text);
      const sourced = notesOf(sentence.text).length > 0;
      const words = wordsIn(plain);
      /** The first word that a group has not yet dealt with, so that of overlapping phrases the longest speaks. */
      const next = new Map<ClaimGroup, number>();
      for (const [position, { word, index }] of words.entries())
        for (const { words: wanted, group, harmless } of phrases.get(word) ?? []) {
          if (position < (next.get(group) ?? 0) || !standsAt(words, position, wanted)) continue;
          next.set(group, position + wanted.length);
          const forOthers = group.applies_to?.includes(kind) === false;
          if (harmless || forOthers || (sourced && group.unless_sourced === true)) continue;
          const last = words[position + wanted.length - 1];
          const end = last ? last.index + last.word.length : index;
          found.push({ group, words: plain.slice(index, end), index: sentence.index + index });
        }
      return found;
    });
}

function phrasesByFirstWord(groups: readonly ClaimGroup[], language: Language): Map<string, Phrase[]> {
  const phrases = groups.flatMap((group) => [
    ...(group.except?.[language] ?? []).map((text) => phrase(text, group, true)),
    ...group.words[language].map((text) => phrase(text, group, false)),
  ]);
  const byFirst = new Map<string, Phrase[]>();
  for (const found of phrases.toSorted((a, b) => b.words.length - a.words.length)) {
    const [first] = found.words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), found]);
  }
  return byFirst;
}

function phrase(text: string, group: ClaimGroup, harmless: boolean): Phrase {
  return { words: wordsIn(text).map(({ word }) => word), group, harmless };
}

function standsAt(words: readonly FoundWord[], position: number, wanted: readonly string[]): boolean {
  return wanted.every((word, offset) => {
    const found = words[position + offset];
    return found?.word === word && (offset === 0 || found.joined);
  });
}
