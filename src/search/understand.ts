import { fold } from "../catalogue/fold.ts";
import { wordsIn } from "../catalogue/words-in.ts";
import { readings, refusal, type Reading } from "./readings.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word that is searched for. */
export interface QueryWord {
  folded: string;
  /** With the marks it was typed with; absent where it was repaired, so that marks say nothing. */
  marked?: string;
  /** May be only begun: words that begin like it are meant too. */
  begun: boolean;
}

/** What a query means in the words of the catalogue. */
export interface Understood {
  words: QueryWord[];
  /** Typed words that mean nothing here, as typed. */
  refused: string[];
  /** The words as the catalogue writes them, when they are not those that were typed. */
  corrected?: string;
  /** How far-fetched this is. */
  cost: number;
}

interface Path {
  cost: number;
  taken: readonly Reading[];
  refused: readonly string[];
}

/** How much nearer a reading is when its words stand beside each other in some name, in this order or the other. */
const together = { inOrder: 0.8, turned: 0.5 } as const;

/**
 * Understands what was typed in any of the ways that Vietnamese is typed. Words that the catalogue knows are never
 * changed, but for one that is doubted (by its place); the others are decoded, split, joined or repaired into the
 * reading that lies nearest, or refused.
 */
export function understand(query: string, vocabulary: Vocabulary, doubted?: number): Understood {
  const typed = typedWords(query);
  const open = /[\p{L}\p{M}\p{N}]$/u.test(query.normalize("NFC"));
  const best = nearest(typed, open, vocabulary, doubted);
  const words = best.taken.flatMap((reading, index) => wordsOf(reading, open && index === best.taken.length - 1));
  const folded = words.map((word) => word.folded);
  const asTyped = typed.map(fold).join(" ") === folded.join(" ");
  return {
    words,
    refused: [...best.refused],
    cost: best.cost,
    ...(asTyped || folded.length === 0 ? {} : { corrected: written(words, vocabulary) }),
  };
}

/** The words of a query, in lower case with their marks; what comes after two dozen is left alone. */
export function typedWords(query: string): string[] {
  return wordsIn(query.normalize("NFC"))
    .map(({ word }) => word)
    .slice(0, 24);
}

/** The words as the catalogue writes them; those typed with marks that it knows, or only begun, stay as typed. */
function written(words: readonly QueryWord[], vocabulary: Vocabulary): string {
  const forms = vocabulary.written(words.map(({ folded }) => folded));
  return words
    .map(({ folded, marked = folded }, index) => {
      const kept = !vocabulary.names(folded) || (marked !== folded && vocabulary.hasMarked(marked));
      return kept ? marked : forms[index];
    })
    .join(" ");
}

function wordsOf({ words, marked, begun }: Reading, last: boolean): QueryWord[] {
  return words.map((folded, index) => ({
    folded,
    ...(marked === undefined ? {} : { marked }),
    begun: index === words.length - 1 && (begun === true || (last && marked !== undefined)),
  }));
}

/** The cheapest way through the typed words; of ways that end alike only the cheapest is kept. */
function nearest(typed: readonly string[], open: boolean, vocabulary: Vocabulary, doubted?: number): Path {
  const ways: Map<string, Path>[] = typed.map(() => new Map());
  const turned = doubted === undefined ? together.turned : 0;
  const start: Path = { cost: 0, taken: [], refused: [] };
  const reach = (end: number, path: Path): void => {
    const key = path.taken.at(-1)?.words.at(-1) ?? "";
    const known = ways[end - 1]?.get(key);
    if (!known || path.cost < known.cost) ways[end - 1]?.set(key, path);
  };
  for (const [index, word] of typed.entries()) {
    const last = open && index === typed.length - 1;
    const single = readings(word, last, vocabulary, index === doubted);
    const pair = joined(word, typed[index + 1], vocabulary);
    for (const path of index === 0 ? [start] : (ways[index - 1]?.values() ?? [])) {
      for (const reading of single) reach(index + 1, extended(path, reading, turned, vocabulary));
      if (single.every(({ cost }) => cost > 0))
        reach(index + 1, { ...path, cost: path.cost + refusal, refused: [...path.refused, word] });
      if (pair) reach(index + 2, extended(path, pair, turned, vocabulary));
    }
  }
  const ends = [...(ways.at(-1)?.values() ?? [])];
  return ends.reduce((best, path) => (path.cost < best.cost ? path : best), ends[0] ?? start);
}

function extended(path: Path, reading: Reading, turned: number, vocabulary: Vocabulary): Path {
  const { cost, taken } = path;
  const [before, [first = ""]] = [taken.at(-1)?.words.at(-1), reading.words];
  const forms = reading.begun === true && reading.words.length === 1 ? vocabulary.words(first) : [first];
  const inOrder = before !== undefined && forms.some((form) => vocabulary.hasPair(before, form));
  const inTurn = before !== undefined && forms.some((form) => vocabulary.hasPair(form, before));
  const nearer = inOrder ? together.inOrder : inTurn ? turned : 0;
  return { ...path, cost: cost + reading.cost - nearer, taken: [...taken, reading] };
}

/** Two typed words that are one, when one of them names nothing alone or is but a letter. */
function joined(first: string, second: string | undefined, vocabulary: Vocabulary): Reading | undefined {
  if (second === undefined) return undefined;
  if ([first, second].every((word) => word.length > 1 && vocabulary.names(fold(word)))) return undefined;
  const marked = first + second;
  return vocabulary.has(fold(marked)) ? { words: [fold(marked)], cost: 0.4, marked } : undefined;
}
