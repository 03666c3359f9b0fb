import { isDay } from "../catalogue/day.ts";
import { take, type TypedText } from "./typed-text.ts";

const english = "january|february|march|april|may|june|july|august|september|october|november|december";
const century = String.raw`((?:19|20)\d{2})(?!\d)`;
const on = String.raw`(?:\b(?:ky\s+)?(?:ngay|dated|on)\s+)?(?<!\d)`;

/** Ways to write a day or a month, each with the order in which year, month and day stand. */
const patterns: readonly [RegExp, order: readonly [year: number, month: number, day?: number]][] = [
  [new RegExp(String.raw`${on}(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?${century}`), [3, 2, 1]],
  [new RegExp(String.raw`${on}${century}-(\d{2})-(\d{2})(?!\d)`), [1, 2, 3]],
  [new RegExp(String.raw`${on}(\d{1,2})\s+thang\s+(\d{1,2})\W+(?:nam\s+)?${century}`), [3, 2, 1]],
  [new RegExp(String.raw`${on}(\d{1,2})\s+(${english})\s+${century}`), [3, 2, 1]],
  [new RegExp(String.raw`\bthang\s+(\d{1,2})\W+(?:nam\s+)?${century}`), [2, 1]],
  // Not 12/2022/QĐ-UBND, which is a decision's number.
  [new RegExp(String.raw`(?<![\d/.-])(\d{1,2})\s?/\s?${century}(?!\s?[/-]\s?q)`), [2, 1]],
];

/**
 * Takes a day, a month or a year that is said to be one out of a text: `2022-12-02`, `2022-12`, `2022`. A day that no
 * calendar has is left where it stands.
 */
export function takeDate(text: TypedText): { date?: string; rest: TypedText } {
  for (const [pattern, [year, month, day]] of patterns) {
    const [found, rest] = take(text, pattern);
    if (!found) continue;
    const part = (group: number) => (found[group] ?? "").padStart(2, "0");
    const named = english.split("|").indexOf(found[month] ?? "") + 1;
    const written = `${part(year)}-${named > 0 ? String(named).padStart(2, "0") : part(month)}`;
    if (day === undefined && isDay(`${written}-01`)) return { date: written, rest };
    if (day !== undefined && isDay(`${written}-${part(day)}`)) return { date: `${written}-${part(day)}`, rest };
  }
  const [found, rest] = take(text, new RegExp(String.raw`\b(?:nam|year)\s+${century}`));
  return found?.[1] === undefined ? { rest: text } : { date: found[1], rest };
}
