import { fold } from "../catalogue/fold.ts";
import { editDistance } from "./edit-distance.ts";
import { couldBeSyllable } from "./syllables.ts";
import { decodeTelex, decodeVni } from "./typed-keys.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One way to read what was typed: words of the catalogue, and how far-fetched that is (0: just as typed). */
export interface Reading {
  words: readonly string[];
  cost: number;
  /** How the words were typed where they keep their marks; absent where only the catalogue knows the marks. */
  marked?: string;
  /** The last word is only begun. */
  begun?: boolean;
}

/** What leaving a word out costs: any reading that is dearer is not taken. */
export const refusal = 2;

/**
 * Every way to read one typed word (in lower case, with its marks); a word that the catalogue knows is read as it is,
 * unless it is doubted.
 */
export function readings(typed: string, last: boolean, vocabulary: Vocabulary, doubted = false): Reading[] {
  const folded = fold(typed);
  if (doubted) return mistyped(folded, vocabulary).filter(({ words: [word] }) => word !== folded);
  if (vocabulary.has(folded)) return [{ words: [folded], cost: 0, marked: typed }];
  const found = [
    ...decoded(typed, vocabulary),
    ...split(typed, last, vocabulary),
    ...misheard(folded, vocabulary),
    ...mistyped(folded, vocabulary),
  ];
  if (last && vocabulary.words(folded).length > 0)
    found.push({ words: [folded], cost: 0.3, marked: typed, begun: true });
  return found;
}

function decoded(typed: string, vocabulary: Vocabulary): Reading[] {
  const meant = /\d/.test(typed) ? decodeVni(typed) : decodeTelex(typed);
  if (!vocabulary.names(fold(meant))) return [];
  return [{ words: [fold(meant)], cost: vocabulary.hasMarked(meant) ? 0.1 : 0.6, marked: meant }];
}

/** Words typed without the spaces between them: the fewest words, best those that stand together in a name. */
function split(typed: string, last: boolean, vocabulary: Vocabulary): Reading[] {
  if (typed.length < 4 || typed.length > 40) return [];
  const best: (Reading | undefined)[] = [{ words: [], cost: 0 }];
  for (let end = 1; end <= typed.length; end += 1)
    for (let start = Math.max(0, end - 12); start < end; start += 1) {
      const before = best[start];
      const piece = before && pieceOf(typed.slice(start, end), last && end === typed.length, vocabulary);
      if (!piece) continue;
      const [previous, word] = [before.words.at(-1), piece.words[0] ?? ""];
      const apart = previous === undefined || vocabulary.hasPair(previous, word) ? 0 : piece.begun === true ? 0.3 : 1.3;
      const cost = before.cost + piece.cost + apart + (previous === undefined ? 0 : 0.2);
      if (cost < (best[end]?.cost ?? refusal)) best[end] = { ...piece, words: [...before.words, word], cost };
    }
  const whole = best[typed.length];
  if (!whole || whole.words.length < 2) return [];
  const { words, cost, begun } = whole;
  return [begun === true ? { words, cost, begun } : { words, cost }];
}

function pieceOf(typed: string, last: boolean, vocabulary: Vocabulary): Reading | undefined {
  const folded = fold(typed);
  if (folded.length > 1 && vocabulary.names(folded)) return { words: [folded], cost: 0 };
  if (typed.length > 2) {
    const [meant] = decoded(typed, vocabulary);
    if (meant) return { words: meant.words, cost: meant.cost + 0.1 };
  }
  return last && vocabulary.words(folded).length > 0 ? { words: [folded], cost: 0.3, begun: true } : undefined;
}

function misheard(folded: string, vocabulary: Vocabulary): Reading[] {
  const cost = couldBeSyllable(folded) ? 1.5 : 0.8;
  return vocabulary.alike(folded).map((word) => ({ words: [word], cost }));
}

/** Words that differ by a slip. A sound syllable may well be meant as it is, so that it needs its neighbours. */
function mistyped(folded: string, vocabulary: Vocabulary): Reading[] {
  if (folded.length < 2 || /^\d+$/.test(folded)) return [];
  const found: Reading[] = [];
  const doubt = folded.length < 3 ? 1.7 : couldBeSyllable(folded) ? 1.4 : 0;
  const limit = folded.length < 7 ? 1 : 2;
  for (const word of vocabulary.words()) {
    if (word.length < 2) continue;
    const distance = editDistance(folded, word, limit);
    if (distance > limit) continue;
    const start = word[0] === folded[0] ? 0 : 0.1;
    const often = Math.min(0.2, 0.04 * Math.log(vocabulary.frequency(word)));
    found.push({ words: [word], cost: distance * 0.9 + doubt + start - often });
  }
  return found;
}
