import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween, dayInVietnam, isDay, parseDateRange } from "../../src/catalogue/day.ts";

describe("a day", () => {
  it.each(["2024-06-25", "2024-02-29", "2000-02-29", "2026-12-31"])("%s is a real day", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ["2026-02-29", "no leap year"],
    ["1900-02-29", "a century is no leap year"],
    ["2024-02-30", "February never has 30 days"],
    ["2024-04-31", "April has 30 days"],
    ["2024-13-01", "there is no month 13"],
    ["2024-00-10", "there is no month 0"],
    ["2024-06-00", "there is no day 0"],
    ["2024-6-5", "month and day have two digits"],
    ["25-06-2024", "the year comes first"],
    ["2024/06/25", "hyphens, not strokes"],
    ["2024-06-25T00:00:00Z", "no time of day"],
    [" 2024-06-25", "no space before"],
    ["2024-06-25\n", "no line break after"],
    ["", "nothing at all"],
  ])("%j is no day: %s", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("counting days and months", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-02-28", 1, "2025-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2026-11-24", 180, "2027-05-23"],
    ["2026-11-24", -180, "2026-05-28"],
    ["2026-11-24", 0, "2026-11-24"],
  ])("%s and %i days is %s", (from, count, expected) => {
    expect(addDays(from, count)).toBe(expected);
    expect(daysBetween(from, expected)).toBe(count);
  });

  it.each([
    ["2019-12-23", 36, "2022-12-23", "the same calendar day three years on"],
    ["2024-02-29", 36, "2027-02-28", "a leap day ends on the last day of February"],
    ["2024-02-29", 48, "2028-02-29", "a leap day meets a leap day"],
    ["2023-02-28", 12, "2024-02-28", "the last day of February stays the 28th"],
    ["2024-01-31", 1, "2024-02-29", "a missing day is the month's last"],
    ["2024-08-31", 1, "2024-09-30", "a missing day is the month's last"],
    ["2024-11-30", 1, "2024-12-30", "December follows November"],
    ["2024-12-31", 1, "2025-01-31", "January follows December"],
    ["2024-01-15", -1, "2023-12-15", "months can be counted back"],
    ["2024-03-31", -1, "2024-02-29", "months can be counted back to a shorter one"],
  ])("%s and %i months is %s: %s", (from, count, expected) => {
    expect(addMonths(from, count)).toBe(expected);
  });
});

describe("a date that is known only roughly", () => {
  it.each([
    ["2024-06-25", "2024-06-25", "2024-06-25", "a day is itself"],
    ["2024-06", "2024-06-01", "2024-06-30", "a month is all its days"],
    ["2024-02", "2024-02-01", "2024-02-29", "a February in a leap year has 29"],
    ["2023-02", "2023-02-01", "2023-02-28", "a February in another year has 28"],
    ["2024", "2024-01-01", "2024-12-31", "a year is all its days"],
    ["2024-06-25/2024-12-31", "2024-06-25", "2024-12-31", "an interval is all days between, with both ends"],
    ["2024-06-25/2024-06-25", "2024-06-25", "2024-06-25", "an interval may be one day"],
    ["2019/2020-06", "2019-01-01", "2020-06-30", "an interval may go from a year to a month"],
  ])("%s means %s to %s: %s", (text, from, to) => {
    expect(parseDateRange(text)).toEqual({ from, to });
  });

  it.each([
    "",
    "24",
    "2024-13",
    "2024-00",
    "2024-6",
    "2024-02-30",
    "2024-06-25/2024-06-24",
    "2024/2023",
    "2024/",
    "/2024",
    "2022/2023/2024",
    "2024-06-25 / 2024-12-31",
    "khoảng 2024",
    "2024-06-25T10:00",
  ])("%j means no day and is refused", (text) => {
    expect(parseDateRange(text)).toBeUndefined();
  });
});

describe("today in Vietnam", () => {
  it.each([
    ["2026-11-23T16:59:59Z", "2026-11-23"],
    ["2026-11-23T16:59:59.999Z", "2026-11-23"],
    ["2026-11-23T17:00:00Z", "2026-11-24"],
    ["2026-12-31T17:00:00Z", "2027-01-01"],
    ["2024-02-28T17:00:00Z", "2024-02-29"],
    ["2026-07-01T00:00:00+07:00", "2026-07-01"],
  ])("begins at midnight in Hà Nội, whatever the computer's own time zone: %s is %s", (instant, day) => {
    expect(dayInVietnam(new Date(instant))).toBe(day);
  });
});
