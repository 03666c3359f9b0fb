import { readDecisionNumber, sameDecision, type DecisionNumber } from "./decision-number.ts";
import { fittingWords } from "./fitting-words.ts";
import type { Query } from "./query.ts";
import { wordsOf } from "./typed-text.ts";

/** What a look-up needs to know of one entry of the register. */
export interface LookUpEntry {
  /** As printed; absent where no number is known. */
  number?: string | undefined;
  /** A day, a month or a year; absent where it is not known as well as that. */
  date?: string | undefined;
  /** Absent for a step, and where no source tells. */
  stars?: number | undefined;
  /** Names of product, producer, issuer and places. */
  text: string;
}

/** What a look-up found; the entries are those to be shown. */
export interface Finding<E> {
  kind:
    | "whole"
    | "found"
    /** Entries fit, but none has the stars that were claimed. */
    | "other-stars"
    /** Each part of the query fits some entry, or some do, but no entry fits them all. */
    | "apart"
    | "nothing";
  entries: E[];
}

/** Looks a query up among the entries of the register, in their order. Without anything asked, they are all shown. */
export function findEntries<E extends LookUpEntry>(query: Query, entries: readonly E[]): Finding<E> {
  const parts = partsOf(query, entries);
  const fitting = entries.filter((_, index) => parts.every((fits) => fits[index]));
  if (fitting.length === 0) {
    const some = parts.map((fits) => entries.filter((_, index) => fits[index])).filter(({ length }) => length > 0);
    const [fewest] = some.toSorted((a, b) => a.length - b.length);
    return fewest ? { kind: "apart", entries: fewest } : { kind: "nothing", entries: [] };
  }
  if (query.stars === undefined) return { kind: parts.length === 0 ? "whole" : "found", entries: fitting };
  const starred = fitting.filter(({ stars }) => stars === query.stars);
  if (starred.length > 0) return { kind: "found", entries: starred };
  return parts.length === 0 ? { kind: "nothing", entries: [] } : { kind: "other-stars", entries: fitting };
}

/** For each thing that was asked, which entries fit it. */
function partsOf({ decision, date, numbers, words }: Query, entries: readonly LookUpEntry[]): boolean[][] {
  const known = entries.map(({ number }) => (number === undefined ? undefined : readDecisionNumber(number)));
  const texts = entries.map(({ text }) => text);
  const bears = (asked: DecisionNumber) => known.map((number) => number !== undefined && sameDecision(asked, number));
  const parts: boolean[][] = [];
  if (decision) parts.push(bears(decision));
  if (date !== undefined) parts.push(entries.map((entry) => isDated(entry, date)));
  for (const number of numbers) {
    const numbered = bears({ digits: number, office: "" });
    const isYear = /^(?:19|20)\d{2}$/.test(number);
    parts.push(
      entries.map(
        (entry, index) =>
          numbered[index] || wordsOf(texts[index] ?? "").includes(number) || (isYear && isDated(entry, number)),
      ),
    );
  }
  if (words.length > 0) parts.push(fittingWords(words, texts));
  return parts;
}

/** Whether an entry may bear the date: one of the two may be known less well than the other. */
function isDated({ date }: LookUpEntry, asked: string): boolean {
  return date !== undefined && (date.startsWith(asked) || asked.startsWith(date));
}
