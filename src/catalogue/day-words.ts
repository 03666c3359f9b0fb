import { addMonths, parseDateRange, type DateRange, type Day } from "./day.ts";
import type { Language } from "./records.ts";
import type { Words } from "./words.ts";

/** No product of Bắc Kạn was recognised before its first criteria (Decision 1627/QĐ-UBND of 2018-09-27). */
const firstPossibleDay: Day = "2018-09-27";
/** The earliest last good day of a certificate: 36 months after that. */
const firstPossibleEnd: Day = addMonths(firstPossibleDay, 36);

/** A day for reading: `25/6/2024`, in English `25 June 2024`. */
export function dayInWords(day: Day, language: Language): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (language === "vi") return `${Number(date)}/${Number(month)}/${year}`;
  return `${Number(date)} ${englishMonth(month)} ${year}`;
}

/** A date of any precision for the middle of a sentence: “ngày 25/6/2024”, “năm 2022”, “không muộn hơn 31/12/2021”. */
export function dateInWords(date: string, language: Language, t: Words): string {
  if (/^\d{4}$/.test(date)) return t("date.year", { year: date });
  const month = /^(\d{4})-(\d{2})$/.exec(date);
  if (month) {
    const [, year = "", number = ""] = month;
    return t("date.month", { month: language === "vi" ? Number(number) : englishMonth(number), year });
  }
  const range = parseDateRange(date);
  if (!range) return date;
  if (range.from === range.to) return t("date.day", { day: dayInWords(range.from, language) });
  return spanInWords(range, firstPossibleDay, language, t);
}

/** The last good day of a term: a bare day when it is known, else a phrase for the span in which it lies. */
export function lastDayInWords(end: DateRange, language: Language, t: Words): string {
  return end.from === end.to ? dayInWords(end.from, language) : spanInWords(end, firstPossibleEnd, language, t);
}

/** A span of days; a whole year is its number, and a span that nothing can precede only says “not later than”. */
function spanInWords({ from, to }: DateRange, earliest: Day, language: Language, t: Words): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return t("date.year", { year });
  if (from <= earliest) return t("date.by", { day: dayInWords(to, language) });
  return t("date.between", { from: dayInWords(from, language), to: dayInWords(to, language) });
}

function englishMonth(number: string): string {
  return new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2000, Number(number) - 1, 1),
  );
}
