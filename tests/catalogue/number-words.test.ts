import { describe, expect, it } from "vitest";
import { numberInWords, shareInWords } from "../../src/catalogue/number-words.ts";

describe("numbers for reading", () => {
  it.each([
    [91.14, "91,14", "91.14"],
    [1250, "1.250", "1,250"],
    [0, "0", "0"],
  ])("%d is %s in Vietnamese and %s in English", (value, vi, en) => {
    expect([numberInWords(value, "vi"), numberInWords(value, "en")]).toEqual([vi, en]);
  });

  it.each([
    [4, 103, "3,9%"],
    [0, 103, "0%"],
    [7, 7, "100%"],
    [0, 0, "0%"],
  ])("%d of %d is a share of %s", (part, whole, share) => {
    expect(shareInWords(part, whole, "vi")).toBe(share);
  });
});
