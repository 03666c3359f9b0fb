import { describe, expect, it } from "vitest";
import { content } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "words-agree";
const [vi, en] = ["data/words/vi.yaml", "data/words/en.yaml"];
const vietnamese = 'site:\n  home: Trang chủ\ncount: "{count} sản phẩm, {stars} sao"\n';
const english = 'site:\n  home: Home\ncount: "{count} products, {stars} stars"\n';

describe("both languages of the site have the same words", () => {
  it("whatever the order of values in a sentence", async () => {
    const other = english.replace("{count} products, {stars} stars", "{stars} stars: {count} products, {count} in all");
    expect((await content({ [vi]: vietnamese, [en]: other })).problems).toEqual([]);
  });

  it("so a text without its English is named", async () => {
    const { problems } = await content({ [vi]: vietnamese, [en]: english.replace("  home: Home", "  house: Home") });
    expectProblems(
      problems,
      {
        rule,
        file: en,
        line: 2,
        column: 3,
        vi: "“site.house” chưa có trong data/words/vi.yaml",
        en: "“site.house” is missing from data/words/vi.yaml",
      },
      {
        rule,
        file: vi,
        line: 2,
        column: 3,
        vi: "“site.home” chưa có trong data/words/en.yaml",
        en: "“site.home” is missing from data/words/en.yaml",
      },
    );
  });

  it.each([
    ["is missing", "{count} products, some stars"],
    ["is one too many", "{count} products, {stars} stars, {day}"],
    ["has another name", "{number} products, {stars} stars"],
  ])("so a value that %s in the English text is named", async (_title, text) => {
    const { problems } = await content({ [vi]: vietnamese, [en]: english.replace(/"{.*"/, `"${text}"`) });
    expectProblems(problems, {
      rule,
      file: en,
      line: 3,
      column: 1,
      vi: "“count”: các chỗ {…} khác nhau",
      en: "“count”: the {…} differ",
    });
  });

  it("so a group in one language is a group in the other", async () => {
    const { problems } = await content({
      [vi]: vietnamese,
      [en]: "site: Home\n" + english.split("\n").slice(2).join("\n"),
    });
    expectProblems(
      problems,
      { rule, file: en, line: 1, en: "“site” is missing" },
      { rule, file: vi, line: 2, en: "“site.home” is missing" },
    );
  });
});
