import { beforeAll, describe, expect, it } from "vitest";
import { checkRecords } from "../../src/catalogue/check.ts";
import type { Problem } from "../../src/catalogue/problem.ts";
import { readRecords, type ReadResult, type TextFile } from "../../src/catalogue/read-records.ts";
import { runRules } from "../../src/catalogue/rules/index.ts";
import { repository } from "../fixtures/content.ts";
import { expectBothLanguages } from "../fixtures/expect-problem.ts";

let read: ReadResult = { files: [], pictures: [], problems: [] };
beforeAll(async () => {
  read = await readRecords(repository);
});

/** How many records of a kind are broken at once, spread over all of that kind. */
const sampleSize = 5;

interface Place {
  file: string;
  line: number;
}

/** Breaks the first line of a kind in a sample of the files that have one; tells where. */
function breakSample(files: RegExp, line: RegExp, broken: string): { changed: TextFile[]; places: Place[] } {
  const candidates = read.files.filter(({ file, text }) => files.test(file) && line.test(text));
  const step = Math.max(1, Math.floor(candidates.length / sampleSize));
  const sample = candidates.filter((_, index) => index % step === 0).slice(0, sampleSize);
  const places = sample.map(({ file, text }) => ({
    file,
    line: text.slice(0, line.exec(text)?.index).split("\n").length,
  }));
  const broke = new Map(sample.map(({ file, text }) => [file, text.replace(line, broken)]));
  return { changed: read.files.map(({ file, text }) => ({ file, text: broke.get(file) ?? text })), places };
}

function problemsOf(files: TextFile[]): Problem[] {
  const { records, problems } = checkRecords({ ...read, files });
  return [...problems, ...(records ? runRules(records) : [])];
}

describe("breaking the real catalogue", () => {
  it.each([
    ["the stars of a product", /^products\//, /^stars: [345]$/m, "stars: 6", "schema"],
    ["stars written as one more", /^products\//, /^stars: 3$/m, "stars: 4", "stars-agree"],
    ["the producer of a product", /^products\//, /^producer: .*$/m, "producer: khong-co", "references-exist"],
    ["the commune of a product", /^products\//, /^ {2}commune: .*$/m, "  commune: na-ri/khong-co", "references-exist"],
    ["the resource of a product", /^products\//, /(?<=^resources:\n) {2}- .*$/m, "  - khong-co", "references-exist"],
    ["the sector of a product", /^products\//, /^sector: .*$/m, "sector: khong-co", "references-exist"],
    [
      "the product of a certificate",
      /^data\/certificates\//,
      /^ {4}product: .*$/m,
      "    product: khong-co",
      "references-exist",
    ],
    ["the date of a certificate", /^data\/certificates\//, /^ {6}date: .*$/m, "      date: 2024-02-30", "schema"],
    [
      "the year of a certificate",
      /^data\/certificates\//,
      /^ {6}date: .*$/m,
      '      date: "2017"',
      "certificate-identity",
    ],
    [
      "the day on which a certificate was checked",
      /^data\/certificates\//,
      /^ {4}checked_on: .*$/m,
      "    checked_on: 2017-01-01",
      "certificate-dates",
    ],
    [
      "the source of a certificate",
      /^data\/certificates\//,
      /^ {4}source: .*$/m,
      "    source: khong-co",
      "sources-resolve",
    ],
    ["the source of a fact", /^data\/facts\//, /^ {4}source: .*$/m, "    source: khong-co", "sources-resolve"],
    ["the product of a facts file", /^data\/facts\//, /^product: .*$/m, "product: khong-co", "references-exist"],
    [
      "the commune of a producer",
      /^data\/producers\//,
      /^commune: .*$/m,
      "commune: na-ri/khong-co",
      "references-exist",
    ],
    ["the source of a shop", /^data\/sales-points\//, /^source: .*$/m, "source: khong-co", "sources-resolve"],
    [
      "the commune of today",
      /^data\/places\/communes-before/,
      /^ {4}now: .*$/m,
      "    now: xa-khong-co",
      "references-exist",
    ],
  ])("%s is noticed on its line", (_title, files, line, broken, rule) => {
    const { changed, places } = breakSample(files, line, broken);
    expect(places.length).toBeGreaterThan(0);
    const found = problemsOf(changed).filter((problem) => problem.rule === rule);
    for (const problem of found) expectBothLanguages(problem);
    const told = found.map((problem) => `${problem.file}:${problem.line}`);
    expect(told).toEqual(expect.arrayContaining(places.map((place) => `${place.file}:${place.line}`)));
  });

  it("the name of a source is noticed at every record that rests on it", () => {
    const { changed, places } = breakSample(/^data\/sources\.yaml$/, /^ {2}- id: nnmt-ocop-2025$/m, "  - id: doi-ten");
    expect(places).toHaveLength(1);
    const resting = read.files.filter(
      ({ file, text }) => file.endsWith(".yaml") && /(?:source:|-) nnmt-ocop-2025$/m.test(text),
    );
    expect(resting.length).toBeGreaterThan(1);
    const found = new Set(
      problemsOf(changed)
        .filter(({ rule }) => rule === "sources-resolve")
        .map(({ file }) => file),
    );
    expect([...found].sort()).toEqual(resting.map(({ file }) => file).sort());
  });
});
