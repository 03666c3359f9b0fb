import { describe, expect, it } from "vitest";
import { reservedProductWords } from "../../../src/catalogue/urls.ts";
import { content, replace, specimen } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "products-unique";
const [noodles, liquor] = ["products/mien-dong-mau.md", "products/ruou-mo-mau.md"];
/** One more product, without a certificate. */
const another = replace("id: mau3", "id: mau9")(replace("stars: 3\n", "")(specimen("products/nha-nghi-mau.md")));

describe("every product has its own address", () => {
  it("not one short code for two products", async () => {
    const { problems } = await content({ [liquor]: replace("id: mau2", "id: mau1") });
    expectProblems(problems, {
      rule,
      file: liquor,
      line: 2,
      column: 1,
      vi: "đã thuộc về mien-dong-mau",
      en: "belongs to mien-dong-mau",
    });
  });

  it("not the short code of a draft", async () => {
    const { problems } = await content({ "products/tinh-nghe-mau.md": replace("id: mau4", "id: mau1") });
    expectProblems(problems, { rule, file: "products/tinh-nghe-mau.md", line: 2, en: "mau1" });
  });

  it.each([...reservedProductWords])("not “%s”, a word of the list's own addresses", async (word) => {
    const file = `products/${word}.md`;
    const { problems } = await content({ [file]: another });
    expectProblems(problems, { rule, file, line: 2, vi: word, en: "a word of the filter addresses" });
  });

  it("not an old address that is another product's address today", async () => {
    const { problems, lineOf: line } = await content({ [noodles]: replace("- mien-mau-cu", "- ruou-mo-mau") });
    expectProblems(problems, {
      rule,
      file: noodles,
      line: line(noodles, "- ruou-mo-mau"),
      column: 5,
      en: "in use by ruou-mo-mau",
    });
  });

  it("not an old address that is its own today", async () => {
    const { problems, lineOf: line } = await content({ [noodles]: replace("- mien-mau-cu", "- mien-dong-mau") });
    expectProblems(problems, {
      rule,
      file: noodles,
      line: line(noodles, "- mien-dong-mau"),
      en: "in use by mien-dong-mau",
    });
  });

  it("not one old address for two products", async () => {
    const { problems, lineOf: line } = await content({
      [liquor]: replace("formerly: []", "formerly:\n  - mien-mau-cu"),
    });
    expectProblems(problems, {
      rule,
      file: liquor,
      line: line(liquor, "- mien-mau-cu"),
      en: "in use by mien-dong-mau",
    });
  });

  it("not an old address that is a word of the list's own addresses", async () => {
    const { problems, lineOf: line } = await content({ [noodles]: replace("- mien-mau-cu", "- trang") });
    expectProblems(problems, { rule, file: noodles, line: line(noodles, "- trang"), en: "trang" });
  });

  it("and a file name that an address can hold", async () => {
    const file = "products/-mien--mau-.md";
    const { problems } = await content({ [file]: another });
    expect(problems.map((problem) => problem.file)).toEqual([file]);
  });
});
