import { dayInWords } from "./day-words.ts";
import type { Day } from "./day.ts";
import type { Language } from "./records.ts";
import { timeInWords } from "./time-in-words.ts";

/** What can be said of every day on which a state lasts; the time that is left or gone is counted from that day. */
export interface DayClause {
  /** With a place for `{span}` where there is a time to tell. */
  words: string;
  /** Instead of the words where no day is left or gone. */
  noTime?: string | undefined;
  /** The day up to which time is left, or since which it is gone. */
  until?: Day | undefined;
  since?: Day | undefined;
}

/**
 * A day and what is said of it: “Hôm nay, 24/11/2026: còn 7 tháng.” The clause is left out on a day on which its time
 * would run backwards.
 *
 * @param on How the day is named, with a place for `{day}`.
 */
export function tellDay(on: string, clause: DayClause | undefined, day: Day, language: Language): string {
  const named = on.replace("{day}", dayInWords(day, language));
  const [from, to] = [clause?.since ?? day, clause?.until ?? day];
  if (!clause || from > to) return `${named}.`;
  const words = from === to ? (clause.noTime ?? clause.words) : clause.words;
  return `${named}: ${words.replace("{span}", timeInWords(from, to, language))}.`;
}
