import { describe, expect, it } from "vitest";
import { append, content as load, type Changes } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "stories-are-safe";
const product = "products/mien-dong-mau.md";
const english = "products/mien-dong-mau.en.md";

/** What this rule says of a changed content folder; other rules have their own word on stories. */
async function content(changes: Changes) {
  const { problems, lineOf } = await load(changes);
  return { problems: problems.filter((problem) => problem.rule === rule), lineOf };
}

describe("a story holds nothing that could harm its reader", () => {
  it.each([
    ["<script>alert(1)</script>", "không dùng mã HTML", "HTML is not allowed"],
    ["![Túi miến](bia.jpg)", "không chèn ảnh", "pictures do not go into the story"],
    ["[Mua ngay](javascript:mua)", "liên kết không được nhận", "this link is not allowed: javascript:mua"],
    ["[Mua ngay](//example.org)", "liên kết không được nhận", "this link is not allowed: //example.org"],
    [
      "Nghề có từ lâu.[^khong-co]",
      "không có trong data/sources.yaml",
      "the note [^khong-co] is not in data/sources.yaml",
    ],
  ])("%s is told on its line, in Vietnamese and English stories alike", async (sentence, vi, en) => {
    for (const file of [product, english]) {
      const { problems, lineOf } = await content({ [file]: append(`\n${sentence}\n`) });
      const [first] = problems;
      expect(problems.length).toBeGreaterThan(0);
      expectProblems(first ? [first] : [], { rule, file, line: lineOf(file, sentence), vi, en });
    }
  });

  it("and notes that are known sources, links that are allowed and bold text may stand", async () => {
    const sentence = "**Miến** dai,[^nguon-mau] xem [nguồn](https://example.org/) và [rượu](/san-pham/ruou-mo-mau/).";
    expect((await content({ [product]: append(`\n${sentence}\n`) })).problems).toEqual([]);
  });

  it("and everything wrong on several lines is told at once", async () => {
    const { problems, lineOf } = await content({
      [product]: append("\n<b>Miến</b>\n\nSợi dai.[^mot] Sợi trong.[^hai]\n"),
    });
    const [tag, notes] = [lineOf(product, "<b>"), lineOf(product, "Sợi dai")];
    expectProblems(
      problems,
      { rule, file: product, line: tag, en: "<b>" },
      { rule, file: product, line: notes, en: "[^mot]" },
      { rule, file: product, line: notes, en: "[^hai]" },
    );
  });
});
