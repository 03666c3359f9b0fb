import { describe, expect, it } from "vitest";
import { append, content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "story-chapters";
const product = "products/mien-dong-mau.md";
const english = "products/mien-dong-mau.en.md";

describe("a story's headings are the chapters of the list", () => {
  it.each([
    ["another title", product, "## Nguồn cội"],
    ["a deeper heading", product, "### Thưởng thức"],
    ["the heading of a page", product, "# Thưởng thức"],
    ["a space in front", product, " ## Thưởng thức"],
    ["closing signs", product, "## Thưởng thức ##"],
    ["a small letter", product, "## thưởng thức"],
    ["a title of the other language", english, "## Thưởng thức"],
  ])("so %s is told on its line", async (_title, file, heading) => {
    const { problems, lineOf } = await content({ [file]: append(`\n${heading}\n\nNấu canh.[^nguon-mau]\n`) });
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, heading),
      column: 1,
      vi: `“${heading}” không phải tên chương`,
      en: "is no chapter",
    });
  });

  it("so one without the space after its signs is told too", async () => {
    const { problems, lineOf } = await content({ [product]: append("\n##Thưởng thức\nNấu canh.[^nguon-mau]\n") });
    expectProblems(problems, { rule, file: product, line: lineOf(product, "##Thưởng"), en: "“##Thưởng thức” is no" });
  });

  it("so a line underlined as a heading is told too", async () => {
    const { problems, lineOf } = await content({ [product]: append("\nNấu canh.[^nguon-mau]\n---\n") });
    expectProblems(problems, { rule, file: product, line: lineOf(product, "Nấu canh"), en: "is no chapter" });
  });

  it("each at most once", async () => {
    const { problems, lineOf } = await content({
      [product]: append("\n## Tay nghề \n\nPhơi tiếp.[^nguon-mau]\n"),
    });
    expectProblems(problems, {
      rule,
      file: product,
      line: lineOf(product, "Phơi tiếp") - 2,
      vi: "chương “Tay nghề” có hai lần",
      en: "stands twice",
    });
  });

  it("in their order", async () => {
    const { problems, lineOf } = await content({
      [english]: replace("## Origin", "## Enjoy\n\nCook.[^nguon-mau]\n\n## Origin"),
    });
    expectProblems(problems, {
      rule,
      file: english,
      line: lineOf(english, "## Origin"),
      vi: "chương “Origin” đứng sai thứ tự",
      en: "out of order",
    });
  });

  it.each(["\n## Thưởng thức\n", "\n## Chặng đường\n\n## Thưởng thức\n\nNấu canh.[^nguon-mau]\n"])(
    "none without text",
    async (addition) => {
      const { problems, lineOf } = await content({ [product]: append(addition) });
      const empty = addition.includes("Chặng") ? "## Chặng đường" : "## Thưởng thức";
      expectProblems(problems, {
        rule,
        file: product,
        line: lineOf(product, empty),
        vi: "chưa có chữ nào",
        en: "is empty",
      });
    },
  );

  it("and a story may have all of them or none", async () => {
    const titles = ["Chặng đường", "Thưởng thức"];
    const rest = titles.map((title) => `\n## ${title}\nKể.[^nguon-mau]\n`).join("");
    expect((await content({ [product]: append(rest) })).problems).toEqual([]);
    expect((await content({ [product]: (text) => text.replaceAll(/^##.*$/gm, "") })).problems).toEqual([]);
  });
});
