import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { countedProducts } from "../../src/catalogue/counted-products.ts";
import { programmeSchema } from "../../src/schema/programme.ts";
import { repository } from "../fixtures/content.ts";
import { programme } from "../fixtures/programme.ts";

const total = (value: number, more: object = {}) => ({ metric: "products_total", value, source: "dem", ...more });
const recognised = (value: number, more: object = {}) => ({
  metric: "products_recognised",
  value,
  source: "cong-nhan",
  ...more,
});

describe("the products counted year by year", () => {
  it("begin with the first recognitions, as their source prints them", () => {
    const counted = countedProducts(
      programme([{ year: 2018, figures: [recognised(37, { stars: { "3": 32, "4": 5 } })] }]),
    );
    expect(counted).toEqual([
      {
        year: 2018,
        counts: [{ total: 37, asOf: undefined, stars: { 3: 32, 4: 5, 5: 0 }, computed: false, sources: ["cong-nhan"] }],
      },
    ]);
  });

  it("are added up, and marked so, in a year that has new recognitions but no total", () => {
    const [, second] = countedProducts(
      programme([
        { year: 2018, figures: [recognised(37, { stars: { "3": 32, "4": 5 } })] },
        { year: 2019, figures: [recognised(70, { stars: { "3": 67, "4": 3 }, source: "bai-khac" })] },
      ]),
    );
    expect(second?.counts).toEqual([
      { total: 107, stars: { 3: 99, 4: 8, 5: 0 }, computed: true, sources: ["cong-nhan", "bai-khac"] },
    ]);
  });

  it("keep every total of a year in its order, the last standing for it", () => {
    const [year] = countedProducts(
      programme([{ year: 2023, figures: [total(177, { computed: true }), total(155), total(184)] }]),
    );
    expect(year?.counts.map((count) => [count.total, count.computed])).toEqual([
      [177, true],
      [155, false],
      [184, false],
    ]);
  });

  it("have no split by stars where its parts do not add up to the total", () => {
    const [year] = countedProducts(programme([{ year: 2020, figures: [total(131, { stars: { "3": 118 } })] }]));
    expect(year?.counts[0]?.stars).toBeUndefined();
  });

  it("show years without a count between others, but neither before the first nor after the last", () => {
    const years = [
      { year: 2018 },
      { year: 2019, figures: [total(37)] },
      { year: 2020 },
      { year: 2021, figures: [total(131)] },
      { year: 2022 },
    ];
    expect(countedProducts(programme(years)).map(({ year, counts }) => [year, counts.length])).toEqual([
      [2019, 1],
      [2020, 0],
      [2021, 1],
    ]);
  });

  it("leave out what counts only a place, or is no number", () => {
    const figures = [total(34, { place: "TP. Bắc Kạn" }), { ...total(0), value: "30–40" }];
    expect(countedProducts(programme([{ year: 2022, figures }]))).toEqual([]);
  });

  it("are told by the real data from 37 in 2018 to 245 in 2025", () => {
    const text = readFileSync(path.join(repository, "data/programme.yaml"), "utf8");
    const counted = countedProducts(programmeSchema.parse(parse(text)));
    expect(counted.map(({ year, counts }) => [year, ...counts.map((count) => count.total)])).toEqual([
      [2018, 37],
      [2019, 107],
      [2020, 105, 131],
      [2021, 170],
      [2022],
      [2023, 177, 155, 182, 184],
      [2024],
      [2025, 245],
    ]);
  });
});
