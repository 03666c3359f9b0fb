import { describe, expect, it } from "vitest";
import { addDays } from "../../src/catalogue/day.ts";
import { timeInWords } from "../../src/catalogue/time-in-words.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("a time in words", () => {
  it.each([
    ["2026-11-24", "2026-11-24", "0 ngày", "0 days"],
    ["2026-11-24", "2026-11-25", "1 ngày", "1 day"],
    ["2026-11-24", "2027-05-23", "180 ngày", "180 days"],
    ["2026-11-24", "2027-05-24", "6 tháng", "6 months"],
    ["2026-11-24", "2027-11-23", "11 tháng", "11 months"],
    ["2026-11-24", "2027-11-24", "1 năm", "1 year"],
    ["2024-12-29", "2026-11-24", "1 năm 10 tháng", "1 year 10 months"],
    ["2021-12-12", "2026-11-24", "4 năm 11 tháng", "4 years 11 months"],
    ["2024-02-29", "2027-02-28", "2 năm 11 tháng", "2 years 11 months"],
  ])("from %s to %s is “%s”", (from, to, vietnamese, english) => {
    expect(plain(timeInWords(from, to, "vi"))).toBe(vietnamese);
    expect(plain(timeInWords(from, to, "en"))).toBe(english);
  });

  it("never parts a number from its unit at the end of a line", () => {
    expect(timeInWords("2024-12-29", "2026-11-24", "vi")).toBe("1\u00a0năm 10\u00a0tháng");
  });

  it("tells no more than has passed", () => {
    for (let days = 181; days < 1500; days += 1) {
      const text = timeInWords("2024-01-31", addDays("2024-01-31", days), "en");
      const [, years = "0"] = /(\d+)\u00a0years?/.exec(text) ?? [];
      const [, months = "0"] = /(\d+)\u00a0months?/.exec(text) ?? [];
      expect((Number(years) * 12 + Number(months)) * 28).toBeLessThanOrEqual(days);
    }
  });
});
