import { isDay } from "./day.ts";
import { dateInWords, dayInWords } from "./day-words.ts";
import type { Language } from "./records.ts";
import type { Words } from "./words.ts";

const roughWords: Record<string, string> = {
  đầu: "when_early",
  giữa: "when_middle",
  khoảng: "when_about",
  trước: "when_before",
};

/**
 * The time that a figure counts, for reading: a date of any precision, or one of the rough ways in which sources tell it
 * (“đầu 2023”, “khoảng 5/2023”). Undefined for other words, which then stay as they are, in Vietnamese.
 */
export function asOfInWords(asOf: string, language: Language, t: Words): string | undefined {
  if (isDay(asOf)) return dayInWords(asOf, language);
  if (/^\d{4}-\d{2}/.test(asOf)) return dateInWords(asOf, language, t);
  const [, word = "", when = ""] = /^(\p{L}+) (.+)$/u.exec(asOf) ?? [];
  const key = roughWords[word];
  if (key === undefined) return undefined;
  if (/^\d{4}$/.test(when)) return t(`programme.${key}`, { year: when, when });
  const [, day, month = "", year = ""] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(when) ?? [];
  if (year === "") return undefined;
  const iso = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, "0")).join("-");
  const told = day === undefined ? dateInWords(iso, language, t) : dayInWords(iso, language);
  return t(`programme.${key}`, { when: told, year: told });
}
