import { describe, expect, it } from "vitest";
import { checkRecords } from "../../src/catalogue/check.ts";
import { lineOf, replace, specimen } from "../fixtures/content.ts";
import { expectBothLanguages } from "../fixtures/expect-problem.ts";

const file = "products/mien-dong-mau.md";
const whole = specimen(file);

/** What the catalogue says of one product file, each problem with the place of it. */
function told(text: string) {
  const { problems } = checkRecords({ files: [{ file, text }], pictures: [], problems: [] });
  const own = problems.filter((problem) => problem.file === file);
  for (const problem of own) {
    expectBothLanguages(problem);
    expect(problem.level).toBe("error");
  }
  return own.map(({ rule, line, column, message }) => ({ rule, line, column, vi: message.vi, en: message.en }));
}

describe("a product's facts", () => {
  it("are accepted when they are whole", () => {
    expect(told(whole)).toEqual([]);
  });

  it.each([
    ["id: mau1", "id: MAU1", "Mã ngắn (id)", "exactly four lower-case letters or digits"],
    ["id: mau1", "id: 1234", "Mã ngắn (id)", "must be text"],
    ["name: Miến dong mẫu", 'name: ""', "Tên sản phẩm (name)", "is empty"],
    ["name: Miến dong mẫu", 'name: " Miến"', "Tên sản phẩm (name)", "without spaces at its ends"],
    ["name: Miến dong mẫu", "name:", "Tên sản phẩm (name)", "must be text"],
    ["name: Miến dong mẫu", `name: ${"dài ".repeat(40)}x`, "Tên sản phẩm (name)", "over the limit of 120"],
    ["aliases: []", "aliases: Miến", "Tên gọi khác (aliases)", "must be a list"],
    ["status: published", "status: Published", "Tình trạng trang (status)", "must be one of: published, draft"],
    ["producer: hop-tac-xa-mau", "producer: Hợp tác xã Mẫu", "Chủ thể (producer)", "lower-case letters without marks"],
    ["product_set: 7", "product_set: 27", "Bộ sản phẩm (product_set)", "over the limit of 26"],
    ["product_set: 7", 'product_set: "7"', "Bộ sản phẩm (product_set)", "must be a"],
    ["product_set: 7", "product_set: 7.5", "Bộ sản phẩm (product_set)", "must be a whole number"],
    ["class: none", "class: beer", "Loại cần cảnh báo (class)", "must be one of: none, alcohol, supplement"],
    ["  commune: na-ri/con-minh", "  commune: Côn Minh", "(origin.commune)", "written district/commune"],
    ["  village: thôn Mẫu", "  thon: Mẫu", "không có mục nào tên “thon”", "there is no field called “thon”"],
    ["stars: 5", "stars: 2", "Hạng sao (stars)", "not one of those allowed"],
    ["stars: 5", 'stars: "5"', "Hạng sao (stars)", "not one of those allowed"],
    ["summary: Sợi", `summary: ${"dài ".repeat(40)}Sợi`, "Tóm tắt (summary)", "over the limit of 160"],
    ['gtin: "8930000000002"', 'gtin: "8930000000003"', "Mã vạch (GTIN) (gtin)", "wrong check digit"],
    ['gtin: "8930000000002"', "gtin: 8930000000002", "Mã vạch (GTIN) (gtin)", "must be text"],
    ["formerly:", "permalink: ../../index.html\nformerly:", "tên “permalink”", "there is no field called “permalink”"],
    [
      "formerly:",
      "templateEngineOverride: njk\nformerly:",
      "tên “templateEngineOverride”",
      "called “templateEngineOverride”",
    ],
    ["formerly:", "eleventyComputed: {}\nformerly:", "tên “eleventyComputed”", "called “eleventyComputed”"],
    ["formerly:", "layout: base\nformerly:", "tên “layout”", "called “layout”"],
    ["formerly:", "__proto__: {}\nformerly:", "tên “__proto__”", "called “__proto__”"],
    ["formerly:", "constructor: {}\nformerly:", "tên “constructor”", "called “constructor”"],
  ])("with “%s” turned into “%s” are refused on that line, by the field's own name", (from, to, vi, en) => {
    const text = replace(from, to)(whole);
    const [problem, ...others] = told(text);
    expect(others).toEqual([]);
    const wrong = to.split("\n")[0] ?? to;
    expect(problem).toMatchObject({ rule: "schema", line: lineOf(text, wrong), column: 1 + wrong.search(/\S/) });
    expect(problem?.vi).toContain(vi);
    expect(problem?.en).toContain(en);
  });

  it.each([
    "id",
    "name",
    "name_en",
    "status",
    "class",
    "aliases",
    "sector",
    "kind",
    "origin",
    "resources",
    "packaging",
    "images",
    "formerly",
  ])("without %s say that it is missing", (key) => {
    const [problem, ...others] = told(whole.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, "m"), ""));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: "schema", line: 2, column: 1 });
    expect(problem?.vi).toContain(`(${key}): còn thiếu`);
    expect(problem?.en).toContain(`(${key}): is missing`);
  });

  it("name the list's item that is wrong", () => {
    const text = replace(
      "  - text: Túi 500 g\n    source: nguon-mau",
      "  - text: Túi 500 g\n    nguon: nguon-mau",
    )(whole);
    expect(told(text).map(({ line, en }) => [line, en.replace(/^.*?\(/, "(")])).toEqual([
      [lineOf(text, "text: Túi 500 g"), "(packaging.0.source): is missing"],
      [lineOf(text, "nguon: nguon-mau"), "there is no field called “nguon”"],
    ]);
  });

  it("tell everything that is wrong at once", () => {
    const text = replace(
      "id: mau1",
      "id: x",
    )(replace("stars: 5", "stars: 9")(replace("class: none", "class: x")(whole)));
    expect(
      told(text)
        .map(({ line }) => line)
        .sort((a, b) => a - b),
    ).toEqual(["id: x", "class: x", "stars: 9"].map((wrong) => lineOf(text, wrong)));
  });

  it.each(["../../etc/passwd.jpg", "https://example.org/a.jpg", "bia.svg", "Bia.jpg"])(
    "do not take %s for a picture of the product's own folder",
    (picture) => {
      const image = `images:\n  - file: ${picture}\n    alt: Túi miến\n    credit: Mẫu\n    licence: CC BY 4.0\n    taken: 2026-01-01`;
      const [problem, ...others] = told(replace("images: []", image)(whole));
      expect(others).toEqual([]);
      expect(problem?.en).toContain("(images.0.file): a picture is the name of a jpg, png or webp file");
    },
  );

  it.each(["96385074", "036000291452", "8930000000002", "18930000000009"])("accept the bar code %s", (code) => {
    expect(told(replace('gtin: "8930000000002"', `gtin: "${code}"`)(whole))).toEqual([]);
  });
});
