import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { searchNames } from "../../src/search/search-names.ts";
import { successOf, wantedAnswers, wantedNothing } from "./query-set.ts";
import { realNames } from "./real-names.ts";

const { catalogue, file, index } = await realNames();
const answer = (query: string) => searchNames(index, query);
const answers = wantedAnswers.map((wanted) => ({ ...wanted, slugs: answer(wanted.query).slugs }));

describe("the query set", () => {
  test("names published products only, in at least 120 queries", () => {
    const slugs = new Set(catalogue.products.map(({ slug }) => slug));
    expect(wantedAnswers.flatMap(({ wanted }) => wanted).filter((slug) => !slugs.has(slug))).toEqual([]);
    expect(wantedAnswers.length).toBeGreaterThanOrEqual(120);
  });

  test("finds the right product first nine times in ten, and nearly always among five", () => {
    const missed = answers
      .filter(({ wanted, slugs }) => !wanted.includes(slugs[0] ?? ""))
      .map(({ query, slugs }) => `${query} → ${slugs.slice(0, 5).join(", ")}`);
    const success = successOf(answers);
    const { at1, at5 } = success;
    console.log(JSON.stringify(success));
    expect(at1, missed.join("\n")).toBeGreaterThanOrEqual(0.9);
    expect(at5, missed.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  test.each(wantedNothing)("finds nothing by “%s”", (query) => {
    expect(answer(query).slugs).toEqual([]);
  });
});

test("the names weigh at most 20 KB", () => {
  expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThanOrEqual(20 * 1024);
});

describe("a query", () => {
  test.each([
    ["mein dong", "miến dong"],
    ["mieens dong", "miến dong"],
    ["lapj suwonf", "lạp sườn"],
    ["nghe65 d9o3", "nghệ đỏ"],
    ["miendongtaihoan", "miến dong tài hoan"],
  ])("typed as “%s” says that it was understood as “%s”", (query, corrected) => {
    expect(answer(query).understood.corrected).toBe(corrected);
  });

  test.each(["miến dong", "mien dong", "MIẾN-DONG", "mie", "glass noodles"])(
    "typed as “%s” is not corrected",
    (query) => {
      expect(answer(query).understood).not.toHaveProperty("corrected");
    },
  );

  test("with marks finds what has these marks before what has others", () => {
    expect(answer("chè").slugs[0]).toBe("che-phieng-an");
  });

  test("finds a name before a maker, and a maker before a place", () => {
    const { slugs } = answer("nam cuong");
    expect(slugs).toEqual(["dau-tay-nam-cuong", "mang-kho-may-puoc"]);
  });

  test("is narrowed by a place of the old geography and of the new one", () => {
    expect(answer("bun kho pac nam").slugs).toEqual(["bun-kho-minh-huan"]);
    expect(answer("bun kho xa bang thanh").slugs).toEqual(["bun-kho-minh-huan"]);
  });

  test("never loses a word that the catalogue knows", () => {
    const { understood } = answer("dong tai hoan mien xqzt");
    expect(understood.words.map(({ folded }) => folded)).toEqual(["dong", "tai", "hoan", "mien"]);
    expect(understood.refused).toEqual(["xqzt"]);
  });
});
