import { describe, expect, it } from "vitest";
import { content, replace } from "../fixtures/content.ts";
import { expectBothLanguages, expectProblems } from "../fixtures/expect-problem.ts";

describe("checking each file by itself", () => {
  it.each([
    ["data/certificates/2024.yaml", "stars: 5", "stars: 1", "Hạng sao", "not one of those allowed"],
    [
      "data/certificates/2024.yaml",
      "date: 2024-06-25",
      "date: 2024-06-31",
      "Ngày ký",
      "not real, or not in the right form",
    ],
    ["data/certificates/2024.yaml", "kind: certificate", "kind: giay", "Loại", "must be one of: certificate, step"],
    [
      "data/certificates/2024.yaml",
      "checked_on: 2026-11-24",
      "checked_on: 24/11/2026",
      "Kiểm tra ngày",
      "not a real day",
    ],
    ["data/certificates/2024.yaml", "id: bo-mau", "id: Bo-Mau", "Mã (", "lower-case letters, digits and hyphens"],
    [
      "data/facts/mien-dong-mau.yaml",
      "about: resource",
      "about: weather",
      "about",
      "must be one of: product, producer, place, resource",
    ],
    ["data/facts/mien-dong-mau.yaml", "prices: []", "price: []", "price", "prices"],
    ["data/producers/hop-tac-xa-mau.yaml", "type: hop-tac-xa", "type: htx", "Loại hình", "must be one of"],
    ["data/producers/hop-tac-xa-mau.yaml", "year: 2018", "year: 1018", "founded.year", "at least 1900"],
    [
      "data/sales-points/cua-hang-mau.yaml",
      "confidence: high",
      "confidence: sure",
      "confidence",
      "must be one of: high, medium, low",
    ],
    ["data/site.yaml", 'contact: ""', "contact: ai do", "contact", "this value is not right"],
    [
      "data/site.yaml",
      "alcohol_promotion_allowed: false",
      "alcohol_promotion_allowed: no",
      "alcohol_promotion_allowed",
      "must be true or false",
    ],
  ])("finds in %s “%s” written as “%s”", async (file, from, to, vi, en) => {
    const { problems, lineOf } = await content({ [file]: replace(from, to) });
    const [problem] = problems;
    expect(problem).toMatchObject({ rule: "schema", level: "error", file });
    expect(problems.map(({ line }) => line)).toContain(lineOf(file, to));
    for (const each of problems) expectBothLanguages(each);
    expect(problems.map(({ message }) => message.vi).join("\n")).toContain(vi);
    expect(problems.map(({ message }) => message.en).join("\n")).toContain(en);
  });

  it.each([
    "data/facts/mau.geojson",
    "data/words/fr.yaml",
    "data/places/xa.yaml",
    "data/other/mau.yaml",
    "data/mau.yaml",
  ])("does not know what %s is for", async (file) => {
    const { problems } = await content({ [file]: "{}\n" });
    expectProblems(problems, { rule: "file", file, line: 1, en: "no part of the catalogue knows this file" });
  });

  it("asks an English story for its summary and nothing else", async () => {
    const file = "products/mien-dong-mau.en.md";
    const { problems } = await content({
      [file]: replace("summary: Clear, springy noodles", "stars: 5\nsummary: Noodles"),
    });
    expectProblems(problems, { rule: "schema", file, line: 2, en: "there is no field called “stars”" });
  });

  it("finds what is wrong in several files in one run", async () => {
    const { problems } = await content({
      "products/mien-dong-mau.md": replace("id: mau1", "id: mau"),
      "products/ruou-mo-mau.md": "Không có phần khai báo.\n",
      "data/producers/hop-tac-xa-mau.yaml": replace("aliases: []", "aliases: [&a Mẫu]"),
      "data/certificates/2024.yaml": replace("stars: 5", "stars: 6"),
    });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "data/certificates/2024.yaml schema",
      "data/producers/hop-tac-xa-mau.yaml yaml",
      "products/mien-dong-mau.md schema",
      "products/ruou-mo-mau.md front-matter",
    ]);
  });

  it("refuses an empty file", async () => {
    const file = "data/producers/hop-tac-xa-mau.yaml";
    const { problems } = await content({ [file]: "" });
    expectProblems(problems, { rule: "schema", file, line: 1, en: "must be a group of fields" });
  });
});
