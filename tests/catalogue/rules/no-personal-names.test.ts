import { describe, expect, it } from "vitest";
import { append, content as load, replace, type Changes } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "no-personal-names";
const product = "products/mien-dong-mau.md";
const facts = "data/facts/mien-dong-mau.yaml";

/** What this rule says of a changed content folder; other rules have their own word on stories. */
async function content(changes: Changes) {
  const { problems, lineOf } = await load(changes);
  return { problems: problems.filter((problem) => problem.rule === rule), lineOf };
}

/** The specimen story with one more sentence. */
const told = (sentence: string): Changes => ({ [product]: append(`\n${sentence}\n`) });

describe("a person is told by role, never by title and name", () => {
  const named = [
    "Nghề này do ông Mẫu truyền lại.",
    "Ông Mẫu truyền nghề.",
    "ÔNG MẪU truyền nghề.",
    "Bà Mẫu làm miến từ nhỏ.",
    "Theo anh Đặng, miến phải phơi hai nắng.",
    "Chị Ánh gói miến.",
    "Nhờ cô Mẫu mà nghề còn.",
    "Chú Mẫu và bác Thử cùng làm.",
    "Cụ Mẫu kể lại.",
    "Em Mẫu học nghề.",
    "Thầy Mẫu dạy nghề.",
    "Dì Mẫu nấu bánh.",
    "Nghệ nhân Mẫu được mời.",
    "Mr. Mau and his wife came.",
    "Mrs Mau came.",
    "Nghề của người ấy (ông Mẫu) đã lâu.",
    "Miến “bà Mẫu” có tiếng.",
    "Người trong thôn nhắc ông  Mẫu.",
  ];
  it.each([
    ["a title and a name", named],
    ["two titles and a name", ["Ông bà Mẫu làm miến.", "Anh chị Mẫu làm miến.", "Anh em Mẫu làm miến."]],
  ])("so no sentence of a story has %s", async (_title, sentences) => {
    const { problems, lineOf } = await content(told(sentences.join("\n")));
    const expected = { rule, file: product, vi: "gọi tên một người", en: "names a person" };
    expectProblems(problems, ...sentences.map((sentence) => ({ ...expected, line: lineOf(product, sentence) })));
  });

  it("while roles, places and terms may stand", async () => {
    const harmless = [
      "Giám đốc hợp tác xã kể lại.",
      "Bà con người Tày trồng dong.",
      "Các ông, bà, anh, chị trong thôn cùng làm.",
      "Bác sĩ khuyên dùng.",
      "Hộ kinh doanh Mẫu bán ở chợ.",
      "Rượu xuất sang Anh Quốc.",
      "Xanh Mướt, thanh Mát, tranh Đẹp.",
      "Cơ sở sản xuất tại xã Côn Minh.",
    ];
    expect((await content(told(harmless.join("\n")))).problems).toEqual([]);
  });

  it("and the place of the name is told to the column", async () => {
    const sentence = "Nghề này do ông Mẫu truyền lại.";
    const { problems, lineOf } = await content(told(sentence));
    expectProblems(problems, {
      rule,
      file: product,
      line: lineOf(product, sentence),
      column: 13,
      en: "“ông Mẫu” names a person",
    });
  });

  it.each([
    ["a product's facts", product, "village: thôn Mẫu", "village: nhà bà Mẫu"],
    ["an English story", "products/mien-dong-mau.en.md", "The roots grow", "Mr Mau says the roots grow"],
    ["an English summary", "products/mien-dong-mau.en.md", "summary: Clear,", "summary: Mrs Mau's clear,"],
    ["the register", "data/certificates/2021.yaml", "note: Hội đồng", "note: Ông Mẫu, hội đồng"],
    ["a fact", facts, "text: Sợi miến", "text: Chị Mẫu phơi; sợi miến"],
    ["a conflict", facts, "says: Năm 2019", "says: Năm 2019 (theo anh Mẫu)"],
    ["a producer", "data/producers/hop-tac-xa-mau.yaml", "aliases: []", "aliases: [Miến bà Mẫu]"],
    ["a shop", "data/sales-points/cua-hang-mau.yaml", "name: Cửa hàng mẫu", "name: Cửa hàng chị Mẫu"],
    ["a source's title", "data/sources.yaml", "title: Một bài báo mẫu", "title: Gặp ông Mẫu"],
  ])("neither in %s", async (_title, file, from, to) => {
    const { problems, lineOf } = await content({ [file]: replace(from, to) });
    expectProblems(problems, { rule, file, line: lineOf(file, to), en: "names a person" });
  });

  it("unless a consent for that product is on record, and then only there", async () => {
    const consent =
      "consents:\n  - id: dong-y-1\n    scope: Tên trong câu chuyện\n    until: 2030-12-31\n    holder: mien-dong-mau\n";
    const changes: Changes = { ...told("Ông Mẫu truyền nghề."), "data/consents.yaml": consent };
    expect((await content(changes)).problems).toEqual([]);
    const other = "products/ruou-mo-mau.md";
    const { problems, lineOf } = await content({ ...changes, [other]: append("\nBà Mẫu ủ rượu.\n") });
    expectProblems(problems, {
      rule,
      file: other,
      line: lineOf(other, "Bà Mẫu"),
      column: 1,
      en: "“Bà Mẫu” names a person",
    });
  });

  it("and an address on the web is no text", async () => {
    const { problems } = await content({
      "data/sources.yaml": replace("https://example.org/bai-bao", "https://example.org/?q=ông Mẫu"),
    });
    expect(problems).toEqual([]);
  });
});
