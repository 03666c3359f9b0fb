/** A calendar day as text, `YYYY-MM-DD`; such texts sort as the days do. No clock and no time zone are involved. */
export type Day = string;

/** All days that a date of unknown precision may mean, both ends included. */
export interface DateRange {
  from: Day;
  to: Day;
}

const millisecondsPerDay = 86_400_000;

/** Dates of the catalogue lie within these centuries; a slip such as 2204 or 9999 is no date. */
const possibleYear = "(?:19|20)\\d{2}";
const dayPattern = new RegExp(`^${possibleYear}-\\d{2}-\\d{2}$`);
const monthPattern = new RegExp(`^${possibleYear}-(?:0[1-9]|1[0-2])$`);
const yearPattern = new RegExp(`^${possibleYear}$`);

/** True when the text is a real calendar day of this or the last century, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day that lies `count` days after (or before, when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The same calendar day some months later; where the month lacks that day, the month's last. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const months = year * 12 + (month - 1) + count;
  const targetYear = Math.floor(months / 12);
  const targetMonth = (months % 12) + 1;
  const last = lastDayOfMonth(targetYear, targetMonth);
  return `${pad(targetYear, 4)}-${pad(targetMonth, 2)}-${pad(Math.min(dayOfMonth, last), 2)}`;
}

/** Whole days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

/** Reads a day, a month, a year or an interval `from/to` as the range of days it may mean; undefined when malformed. */
export function parseDateRange(text: string): DateRange | undefined {
  const [first = "", second, rest] = text.split("/");
  if (rest !== undefined) return undefined;
  const start = rangeOf(first);
  const end = second === undefined ? start : rangeOf(second);
  if (!start || !end || end.to < start.from) return undefined;
  return { from: start.from, to: end.to };
}

/** Today's date in Vietnam (UTC+7, no daylight saving) at the given instant. */
export function dayInVietnam(instant: Date): Day {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

function rangeOf(text: string): DateRange | undefined {
  if (isDay(text)) return { from: text, to: text };
  if (monthPattern.test(text)) {
    const [year = 0, month = 1] = text.split("-").map(Number);
    return { from: `${text}-01`, to: `${text}-${pad(lastDayOfMonth(year, month), 2)}` };
  }
  return yearPattern.test(text) ? { from: `${text}-01-01`, to: `${text}-12-31` } : undefined;
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
