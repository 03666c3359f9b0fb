import { daysBetween, type Day } from "./day.ts";
import type { Language } from "./records.ts";

/** Up to so many days a time is told in days: the days for filing again are counted so (Decision 26/2026/QĐ-TTg). */
const mostDays = 180;

/** How long it is from one day to a later one, in whole days, months or years that have passed: `1 năm 10 tháng`. */
export function timeInWords(from: Day, to: Day, language: Language): string {
  const days = daysBetween(from, to);
  const unit = (count: number, name: "day" | "month" | "year") =>
    // A number is not parted from its unit at the end of a line.
    new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "long" })
      .format(count)
      .replace(" ", "\u00a0");
  if (days <= mostDays) return unit(days, "day");
  const months = wholeMonths(from, to);
  const parts = [
    [Math.floor(months / 12), "year"],
    [months % 12, "month"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => unit(count, name))
    .join(" ");
}

function wholeMonths(from: Day, to: Day): number {
  const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthOf(to) - monthOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}
