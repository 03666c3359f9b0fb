import { describe, expect, it } from "vitest";
import { diamonds } from "../../../src/components/chart/diamonds.ts";

/** How many diamonds an outline draws. */
const drawn = (path: string) => path.split("z").length - 1;

describe("a weave of diamonds", () => {
  it("has one for each thing, group after group", () => {
    const { each, rows, paths } = diamonds([4, 66, 33, 8], 16);
    expect(each).toBe(1);
    expect(paths.map(drawn)).toEqual([4, 66, 33, 8]);
    expect(rows).toBe(7);
  });

  it("goes on in the next row where one is full", () => {
    expect(diamonds([2, 2], 3).paths).toEqual([
      "M0.1 0.5l.4-.4.4.4-.4.4zM1.1 0.5l.4-.4.4.4-.4.4z",
      "M2.1 0.5l.4-.4.4.4-.4.4zM0.1 1.5l.4-.4.4.4-.4.4z",
    ]);
  });

  it("stays small for a large catalogue: a diamond stands for several, and no group with any is lost", () => {
    const { each, paths } = diamonds([1, 9000, 1000, 0], 16);
    expect(each).toBe(42);
    expect(paths.map(drawn)).toEqual([1, 215, 24, 0]);
  });

  it("is empty of nothing", () => {
    expect(diamonds([], 16)).toEqual({ each: 1, rows: 0, paths: [] });
  });
});
