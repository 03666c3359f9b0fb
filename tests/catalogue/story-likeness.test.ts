import { describe, expect, it } from "vitest";
import { likenesses, longestSharedRun } from "../../src/catalogue/story-likeness.ts";

const words = (text: string) => text.split(" ");
const one = words("a b c d e f g h i j");

describe("how alike two texts are", () => {
  it("is 1 when they are the same, and nothing when they share no five words in a row", () => {
    expect(likenesses([one, one], 0)).toEqual([{ earlier: 0, later: 1, similarity: 1 }]);
    expect(likenesses([one, words("a b c d x e f g h y i j")], 0)).toEqual([]);
  });

  it("is the share of five-word runs that both have, of all that either has", () => {
    const [pair] = likenesses([one, words("a b c d e f x y z")], 0);
    expect(pair?.similarity).toBeCloseTo(2 / (6 + 5 - 2));
  });

  it("is told of every pair above the limit, and of no other", () => {
    const half = words("a b c d e f g v w x y z");
    expect(likenesses([one, half, one], 0.3).map(({ earlier, later }) => [earlier, later])).toEqual([[0, 2]]);
    expect(likenesses([one, half, one], 0.2)).toHaveLength(3);
  });

  it("is nothing for texts of fewer than five words", () => {
    expect(likenesses([["a"], ["a"], []], 0)).toEqual([]);
  });

  it("is found among ten thousand stories without comparing each with each", () => {
    const phrase = words("nay thuộc xã mẫu tỉnh thái nguyên");
    const texts = Array.from({ length: 10_000 }, (_, text) => [
      ...Array.from({ length: 140 }, (_, word) => `${text % 97}-${(text * 31 + word * word) % 4999}`),
      ...phrase,
    ]);
    texts[9000] = [...(texts[40] ?? []).slice(0, 100), ...(texts[9000] ?? []).slice(100)];
    const found = likenesses(texts, 0.4).filter(({ later }) => later === 9000);
    expect(found.map(({ earlier }) => earlier)).toContain(40);
  }, 120_000);
});

describe("the longest run of words that a text shares with another", () => {
  it("has its start and its length", () => {
    expect(longestSharedRun(words("x a b c d e y c d e f g h i"), one)).toEqual({ start: 7, length: 7 });
    expect(longestSharedRun(words("x y z"), one)).toEqual({ start: 0, length: 0 });
  });
});
