import { describe, expect, it } from "vitest";
import { listInWords } from "../../src/catalogue/list-words.ts";

describe("a list for reading", () => {
  it.each([
    [["155", "182", "184"], "155, 182 và 184", "155, 182 and 184"],
    [["2022", "2024"], "2022 và 2024", "2022 and 2024"],
    [["2022"], "2022", "2022"],
    [[], "", ""],
  ])("%j", (items, vi, en) => {
    expect([listInWords(items, "vi"), listInWords(items, "en")]).toEqual([vi, en]);
  });
});
