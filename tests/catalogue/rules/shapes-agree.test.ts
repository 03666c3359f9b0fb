import { describe, expect, it } from "vitest";
import { content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

describe("every unit has its outline", () => {
  it("and the real files agree", async () => {
    const { problems, catalogue } = await content();
    expect(problems).toEqual([]);
    expect(catalogue?.shapes.districts).toHaveLength(8);
    expect(catalogue?.shapes.communesNow).toHaveLength(37);
  });

  it.each([
    ["an old district", "data/places/districts.yaml", 'code: "066"', 'code: "999"', "Na Rì (code 999) has no outline"],
    ["a commune of today", "data/places/communes-now.yaml", 'code: "02185"', 'code: "99999"', "Côn Minh (code 99999)"],
  ])("%s without one is found", async (_, file, from, to, en) => {
    const { problems, lineOf } = await content({ [file]: replace(from, to) });
    expectProblems(problems, { rule: "shapes-agree", file, line: lineOf(file, to), en });
  });

  it.each([
    ["is no JSON", "{", "json", "the file is no JSON"],
    ["holds no shapes", '{"type":"FeatureCollection","features":[]}', "schema", "features"],
  ])("a file that %s stops everything", async (_, text, rule, en) => {
    const file = "data/places/districts.geojson";
    const { problems, catalogue } = await content({ [file]: text });
    expectProblems(problems, { rule, file, line: 1, en });
    expect(catalogue).toBeUndefined();
  });
});
