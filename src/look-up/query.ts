import { takeStars } from "./claimed-stars.ts";
import { bareDigits, takeDecisionNumber, type DecisionNumber } from "./decision-number.ts";
import { take, typedText, wordsOf } from "./typed-text.ts";
import { takeDate } from "./written-date.ts";

/** What someone wants to look up, as far as their words tell. */
export interface Query {
  /** A number that is said to be a decision's. */
  decision?: DecisionNumber;
  /** When the decision was signed: a day, a month or a year, as far as it is written. */
  date?: string;
  /** The stars that the pack is said to bear, whatever their number. */
  stars?: number;
  /** Bare numbers, each of which may be a decision's, a year, or part of a name. */
  numbers: string[];
  /** All other words, in lower case, with the marks that they were typed with. */
  words: string[];
}

/** Words that tell what is looked up, not which: they stand on every pack. */
const saysNothing = /\b(?:ocop|quyet\s+dinh|decision|giay\s+chung\s+nhan|chung\s+nhan|certificate|q\.?d(?:-ubnd)?)\b/;
/** The longest digits that may be a decision's number; more are a bar code. */
const longestNumber = 6;

/** Reads a query as people type it, or copy it from a pack: `OCOP 4 sao, QĐ số 2616/QĐ-UBND ngày 02/12/2022`. */
export function parseQuery(text: string): Query {
  const dated = takeDate(typedText(text));
  const numbered = takeDecisionNumber(dated.rest);
  const starred = takeStars(numbered.rest);
  let rest = starred.rest;
  for (let found: unknown = rest; found;) [found, rest] = take(rest, saysNothing);
  const numbers: string[] = [];
  const words: string[] = [];
  for (const word of wordsOf(rest.marked.replace(/(?<=\d)\.(?=\d{3}\b)/g, "")))
    if (/^\d+$/.test(word) && word.length <= longestNumber) numbers.push(bareDigits(word));
    else if (word !== "số") words.push(word);
  const date = dated.date ?? numbered.year;
  return {
    ...(numbered.number ? { decision: numbered.number } : {}),
    ...(date === undefined ? {} : { date }),
    ...(starred.stars === undefined ? {} : { stars: starred.stars }),
    numbers,
    words,
  };
}

/** True when nothing was asked. */
export function asksNothing({ decision, date, stars, numbers, words }: Query): boolean {
  return !decision && date === undefined && stars === undefined && numbers.length + words.length === 0;
}
