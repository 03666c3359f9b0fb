import { describe, expect, it } from "vitest";
import { amountInWords } from "../../../src/components/programme-page/amount-in-words.ts";

describe("a figure or target for reading", () => {
  it.each([
    [{ value: 36, op: ">=" as const }, "≥ 36"],
    [{ value: 200, op: ">" as const }, "> 200"],
    [{ value: 2, op: "<=" as const }, "≤ 2"],
    [{ value: "3–5" }, "3–5"],
    [{ value: 0 }, "0"],
  ])("%j is %s", (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });
});
