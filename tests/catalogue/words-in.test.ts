import { describe, expect, it } from "vitest";
import { wordsIn } from "../../src/catalogue/words-in.ts";

const words = (text: string) => wordsIn(text).map(({ word }) => word);

describe("equal words are equal", () => {
  it("in whatever case", () => {
    expect(words("ĐẶC Trị, đặc trị")).toEqual(["đặc", "trị", "đặc", "trị"]);
  });

  it.each([
    ["hoà", "hòa"],
    ["khoẻ", "khỏe"],
    ["thuỷ", "thủy"],
    ["Hoá", "hóa"],
  ])("wherever the keyboard puts the tone mark: %s and %s", (typed, other) => {
    expect(words(typed)).toEqual(words(other));
  });

  it.each(["quý", "quỳ", "hoàn", "khoảng", "tuyết", "xoài"])("and %s has one spelling", (word) => {
    expect(words(word)).toEqual([word]);
  });
});

it("each word tells where it stands", () => {
  expect(wordsIn("Hoà, thuỷ 12")).toEqual([
    { word: "hòa", index: 0 },
    { word: "thủy", index: 5 },
    { word: "12", index: 10 },
  ]);
});
