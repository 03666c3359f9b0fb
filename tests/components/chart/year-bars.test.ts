import { describe, expect, it } from "vitest";
import type { CountedYear } from "../../../src/catalogue/counted-products.ts";
import { yearBars } from "../../../src/components/chart/year-bars.ts";

const frame = { width: 120, height: 130, top: 20, bottom: 10, start: 20 };
const floor = 120;
const count = (total: number, stars?: { 3: number; 4: number; 5: number }) => ({
  total,
  stars,
  computed: false,
  sources: [],
});
const years: CountedYear[] = [
  { year: 2018, counts: [count(50, { 3: 40, 4: 10, 5: 0 })] },
  { year: 2019, counts: [] },
  { year: 2020, counts: [count(75), count(100)] },
  { year: 2021, counts: [count(200, { 3: 150, 4: 40, 5: 10 })] },
];

describe("bars of products counted by year", () => {
  const { bars, ticks } = yearBars(years, frame);
  const bar = (year: number) => bars.find((one) => one.year === year);

  it("stand on zero and rise in true proportion, the highest to the top of the frame", () => {
    expect(bars.map(({ top }) => floor - top)).toEqual([25, 0, 50, 100]);
  });

  it("have a slot for each year, years without a count included", () => {
    expect(bars.map(({ year, middle }) => [year, middle])).toEqual([
      [2018, 32.5],
      [2019, 57.5],
      [2020, 82.5],
      [2021, 107.5],
    ]);
  });

  it("are split by stars from the bottom up, without a gap and without empty parts", () => {
    expect(bar(2018)?.segments.map(({ tone }) => tone)).toEqual(["three", "four"]);
    const segments = bar(2021)?.segments ?? [];
    expect(segments.map(({ tone, height }) => [tone, height])).toEqual([
      ["three", 75],
      ["four", 20],
      ["five", 5],
    ]);
    let below = floor;
    for (const { y, height } of segments) {
      expect(y + height).toBeCloseTo(below);
      below = y;
    }
    expect(below).toBe(bar(2021)?.top);
  });

  it("are one part of unknown stars where the split is not known", () => {
    expect(bar(2020)?.segments).toEqual([{ tone: "unknown", y: 70, height: 50 }]);
  });

  it("mark the other counts of the year at their own height", () => {
    expect(bar(2020)?.others).toEqual([82.5]);
    expect(bar(2021)?.others).toEqual([]);
  });

  it("draw nothing for a year without a count", () => {
    expect(bar(2019)).toMatchObject({ segments: [], others: [] });
    expect(bar(2019)?.count).toBeUndefined();
  });

  it("stay within the frame", () => {
    for (const { x, middle, barWidth, top } of bars) {
      expect(x).toBeGreaterThanOrEqual(frame.start);
      expect(middle + barWidth / 2).toBeLessThanOrEqual(frame.width);
      expect(top).toBeGreaterThanOrEqual(frame.top);
    }
  });

  it.each([
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [37, [0, 10, 20, 30]],
    [245, [0, 100, 200]],
    [1000, [0, 500, 1000]],
  ])("have a scale of round numbers up to %i", (highest, values) => {
    const scale = yearBars([{ year: 2018, counts: [count(highest)] }], frame).ticks;
    expect(scale.map(({ value }) => value)).toEqual(values);
  });

  it("put zero of the scale on the floor", () => {
    expect(ticks[0]).toEqual({ value: 0, y: floor });
  });

  it("can be drawn of nothing", () => {
    expect(yearBars([], frame).bars).toEqual([]);
  });
});
