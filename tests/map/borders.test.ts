import { describe, expect, it } from "vitest";
import { bordersOf } from "../../src/map/borders.ts";
import type { Line, Point } from "../../src/map/frame.ts";
import { washesOf } from "../../src/map/washes.ts";

const square = (x: number): { name: string; geometry: { coordinates: Line[] } } => ({
  name: x < 2 ? "west" : "east",
  geometry: {
    coordinates: [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ],
    ],
  },
});
const row = [square(0), square(1), square(2)];
const crossed = (lines: Point[][]) => lines.flatMap((line) => [...new Set(line.map(([x]) => x))]).sort();

describe("the borders of areas that meet", () => {
  it("are each drawn once, apart from the outline of the whole", () => {
    const { inner, outer } = bordersOf(row);
    expect(crossed(inner)).toEqual([1, 2]);
    expect(Math.max(...outer.flat().map(([x]) => x))).toBe(3);
  });

  it("vanish between areas of one group", () => {
    expect(crossed(bordersOf(row, ({ name }) => name).inner)).toEqual([2]);
  });

  it("part areas of different colour", () => {
    expect(washesOf(row)).toEqual([0, 1, 0]);
  });
});
