import { describe, expect, it } from "vitest";
import { content, type Change } from "../../fixtures/content.ts";
import { expectBothLanguages } from "../../fixtures/expect-problem.ts";

const rule = "story-length";
const product = "products/mien-dong-mau.md";

/** The specimen product with another story: so many words, with or without a chapter. */
function story(words: number, heading = ""): Change {
  return (text) => {
    const front = text.slice(0, text.indexOf("## Gốc tích"));
    return `${front}${heading}${Array.from({ length: words }, () => "củ").join(" ")}[^nguon-mau]\n`;
  };
}
const chapter = "## Gốc tích\n";

async function adviceOn(changes: Record<string, Change>) {
  const { problems, advice, lineOf } = await content(changes);
  expect(problems).toEqual([]);
  for (const each of advice) expectBothLanguages(each);
  return { advice: advice.filter((each) => each.rule === rule), lineOf };
}

describe("the length of a Vietnamese story is advised on, never an error", () => {
  it.each([
    ["too short for chapters", 119, chapter, "chỉ có 119 chữ, chưa đến 120"],
    ["too long with chapters", 351, chapter, "351 chữ, dài hơn 350 chữ"],
    ["too long without chapters", 120, "", "120 chữ mà không chia chương"],
  ])("when it is %s", async (_title, words, heading, vi) => {
    const { advice, lineOf } = await adviceOn({ [product]: story(words, heading) });
    const line = heading ? lineOf(product, "## Gốc tích") : lineOf(product, "[^nguon-mau]");
    expect(advice).toMatchObject([{ file: product, line, column: 1, level: "advice" }]);
    expect(advice[0]?.message.vi).toContain(vi);
    expect(advice[0]?.message.en).toContain(String(words));
  });

  it.each([
    [120, chapter],
    [350, chapter],
    [119, ""],
    [3, ""],
  ])("and %s words under “%s” are right", async (words, heading) => {
    expect((await adviceOn({ [product]: story(words, heading) })).advice).toEqual([]);
  });

  it("by the limits of data/claims.yaml", async () => {
    const limits = (text: string) => text.replace("least: 120", "least: 20");
    expect((await adviceOn({ [product]: story(20, chapter), "data/claims.yaml": limits })).advice).toEqual([]);
  });

  it("and the English one may be as long as it needs", async () => {
    const { advice } = await adviceOn({ [product]: story(120, chapter), "products/mien-dong-mau.en.md": story(400) });
    expect(advice).toEqual([]);
  });
});
