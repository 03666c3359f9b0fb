import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/catalogue/problem.ts";
import { content, replace } from "../../fixtures/content.ts";
import { expectBothLanguages, expectProblems } from "../../fixtures/expect-problem.ts";
import { emptyPng, imagesYaml, movingWebp, phonePhoto, photo } from "../../fixtures/pictures.ts";

const rule = "pictures-sound";
const product = "products/mien-dong-mau.md";
const folder = "products/images/mien-dong-mau";

/** The specimens with one product that lists some picture files. */
const withPictures = (files: Record<string, Uint8Array>) =>
  content({
    [product]: replace("images: []", imagesYaml(...Object.keys(files))),
    ...Object.fromEntries(Object.entries(files).map(([file, bytes]) => [`${folder}/${file}`, bytes])),
  });

const ofThisRule = (problem: Problem) => problem.rule === rule;

describe("a picture can be shown", () => {
  it("when it is a sound photo; the catalogue then knows its upright size", async () => {
    const { problems, advice, catalogue } = await withPictures({ "bia.jpg": await phonePhoto() });
    expect([...problems, ...advice.filter(ofThisRule)]).toEqual([]);
    const found = catalogue?.products.find(({ slug }) => slug === "mien-dong-mau")?.images;
    expect(found).toMatchObject([{ file: "bia.jpg", path: `${folder}/bia.jpg`, width: 900, height: 1200 }]);
  });

  it.each([
    ["an SVG", "a.png", "tệp này là SVG", "this file is SVG", () => Buffer.from("<svg ></svg>")],
    ["no picture", "a.jpg", "không phải ảnh", "is no picture", () => Buffer.from("<?php echo 1;")],
    ["empty", "a.jpg", "không phải ảnh", "is no picture", () => Buffer.alloc(0)],
    ["a JPEG called PNG", "a.png", "là ảnh JPG", "is JPG", photo],
    ["cut off", "a.jpg", "hỏng hoặc bị cắt cụt", "broken", async () => (await photo()).subarray(0, 2000)],
    ["20,000 pixels square", "a.png", "20000 × 20000", "20000 × 20000", () => emptyPng(20_000, 20_000)],
    ["a film", "a.webp", "ảnh động", "moves", movingWebp],
    ["8 MB and one byte", "a.jpg", "nặng 8,0 MB", "has 8.0 MB", () => randomBytes(8 * 1024 * 1024 + 1)],
    ["narrower than a card", "a.jpg", "chỉ rộng 319", "only 319 pixels", () => photo(319, 300)],
  ] as const)("but not when it is %s: told at its place in the product's file", async (_, file, vi, en, make) => {
    const { problems, catalogue, lineOf } = await withPictures({ [file]: await make() });
    expectProblems(problems, { rule, file: product, line: lineOf(product, `file: ${file}`), column: 5, vi, en });
    expect(catalogue).toBeUndefined();
  });

  it("but looks soft under 800 pixels, which is only advice", async () => {
    const { problems, advice, catalogue, lineOf } = await withPictures({ "a.jpg": await photo(799, 600) });
    expect(problems).toEqual([]);
    expect(catalogue).toBeDefined();
    expect(advice.filter(ofThisRule)).toMatchObject([
      { level: "advice", file: product, line: lineOf(product, "file: a.jpg") },
    ]);
    for (const problem of advice) expectBothLanguages(problem);
  });

  it("and every picture that cannot is told in one run", async () => {
    const { problems, lineOf } = await withPictures({
      "a.jpg": await photo(),
      "b.png": await photo(),
      "c.jpg": Buffer.from("x"),
    });
    expectProblems(
      problems,
      { rule, file: product, line: lineOf(product, "file: b.png"), en: "ending" },
      { rule, file: product, line: lineOf(product, "file: c.jpg"), en: "is no picture" },
    );
  });

  it("with the hint to rename a file whose ending is wrong", async () => {
    const { problems } = await withPictures({ "tui-1.png": await photo() });
    expect(problems[0]?.hint).toMatchObject({ vi: expect.stringContaining("tui-1.jpg") as string });
  });
});
