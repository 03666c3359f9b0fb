import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/catalogue/figure-of.ts";
import { programme } from "../fixtures/programme.ts";

describe("a figure of a year", () => {
  const record = programme([
    {
      year: 2023,
      figures: [
        { metric: "products_total", value: 177, source: "a" },
        { metric: "products_total", value: 184, source: "b" },
        { metric: "products_total", value: 34, place: "TP. Bắc Kạn", source: "c" },
      ],
    },
  ]);

  it("is the last that counts the whole province", () => {
    expect(figureOf(record, 2023, "products_total")?.value).toBe(184);
  });

  it.each([
    [2022, "products_total"],
    [2023, "points_of_sale"],
  ])("is unknown where none was found: %i, %s", (year, metric) => {
    expect(figureOf(record, year, metric)).toBeUndefined();
  });
});
