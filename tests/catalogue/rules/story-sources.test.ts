import { describe, expect, it } from "vitest";
import { append, content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "story-sources";
const product = "products/mien-dong-mau.md";
const english = "products/mien-dong-mau.en.md";

describe("every paragraph of a story ends in a source of its product", () => {
  it.each([product, english])("so one that ends without a note is told at its end: %s", async (file) => {
    const sentence = "Sợi miến dai.[^nguon-mau] Sợi trong.";
    const { problems, lineOf } = await content({ [file]: append(`\n${sentence}\n`) });
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, sentence),
      column: sentence.length + 1,
      vi: "không kết thúc bằng chú thích nguồn: “… miến dai.[^nguon-mau] Sợi trong.”",
      en: "does not end in a source note",
    });
  });

  it("so an item of a list needs its own", async () => {
    const { problems, lineOf } = await content({ [product]: append("\n- Củ dong.[^nguon-mau]\n- Nước suối.\n") });
    expectProblems(problems, { rule, file: product, line: lineOf(product, "- Nước suối") });
  });

  it("and a full stop, bracket or quotation mark may follow the note", async () => {
    const changes = { [product]: append("\nSợi dai[^nguon-mau].\n\n*(Sợi trong.[^nguon-mau])*\n") };
    expect((await content(changes)).problems).toEqual([]);
  });

  it("and a story with no note at all is told once", async () => {
    const { problems, lineOf } = await content({
      [product]: (text) => text.replaceAll(/\[\^.*?\]/g, ""),
    });
    expectProblems(problems, {
      rule,
      file: product,
      line: lineOf(product, "Củ dong trồng"),
      column: 1,
      vi: "không có chú thích nguồn nào",
      en: "no source note at all",
    });
  });
});

describe("a note of a story may be", () => {
  it.each([
    ["a fact", "nguon-mau", {}],
    ["the register's", "quyet-dinh-mau", { "data/facts/mien-dong-mau.yaml": null }],
    [
      "one side of a conflict",
      "c-cres-gi",
      { "data/facts/mien-dong-mau.yaml": replace("          - quyet-dinh-mau", "          - c-cres-gi") },
    ],
    [
      "a place of sale",
      "nnmt-ocop-2025",
      {
        "data/facts/mien-dong-mau.yaml": replace(
          "sold_at: []",
          "sold_at:\n  - text: Chợ mẫu\n    source: nnmt-ocop-2025",
        ),
      },
    ],
    ["one of a native resource", "c-cres-gi", {}],
  ])("%s", async (_title, source, changes) => {
    const { problems } = await content({ ...changes, [product]: append(`\nKể thêm.[^${source}]\n`) });
    expect(problems).toEqual([]);
  });

  it("a mark's or a pack's", async () => {
    const { problems } = await content({
      [product]: (text) =>
        replace("Túi 500 g\n    source: nguon-mau", "Túi 500 g\n    source: nnmt-ocop-2025")(text) +
        "\nĐóng túi.[^nnmt-ocop-2025]\n",
    });
    expect(problems).toEqual([]);
  });

  it("but not a source that says nothing of the product", async () => {
    const sentence = "Kể thêm.[^nguon-mau][^nnmt-ocop-2025]";
    const { problems, lineOf } = await content({ [product]: append(`\n${sentence}\n`) });
    expectProblems(problems, {
      rule,
      file: product,
      line: lineOf(product, sentence),
      column: sentence.indexOf("[^nnmt") + 1,
      vi: "nguồn [^nnmt-ocop-2025] không nói gì về sản phẩm này",
      en: "the source [^nnmt-ocop-2025] says nothing of this product",
    });
  });

  it("and a draft is free of all this", async () => {
    expect((await content({ "products/tinh-nghe-mau.md": append("\nChưa có nguồn.\n") })).problems).toEqual([]);
  });
});
