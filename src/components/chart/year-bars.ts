import type { Count, CountedYear } from "../../catalogue/counted-products.ts";

/** The drawing's size and the room kept free around the bars, in units of the drawing. */
export interface Frame {
  width: number;
  height: number;
  top: number;
  bottom: number;
  start: number;
}

export type StarTone = "three" | "four" | "five" | "unknown";

export interface YearBar {
  year: number;
  /** Where the year's slot begins and where its middle is. */
  x: number;
  middle: number;
  barWidth: number;
  /** The count that stands for the year; absent where none was found. */
  count?: Count;
  /** From the bottom up; one of tone `unknown` where the split by stars was not found. */
  segments: { tone: StarTone; y: number; height: number }[];
  top: number;
  /** Heights of the year's other counts. */
  others: number[];
}

export interface YearBars {
  bars: YearBar[];
  ticks: { value: number; y: number }[];
}

/** Bars of counted products, one slot a year, from zero up in true proportion. */
export function yearBars(years: readonly CountedYear[], frame: Frame): YearBars {
  const highest = Math.max(1, ...years.flatMap(({ counts }) => counts.map(({ total }) => total)));
  const floor = frame.height - frame.bottom;
  const y = (value: number) => round(floor - (value / highest) * (floor - frame.top));
  const slot = (frame.width - frame.start) / Math.max(1, years.length);
  const bars = years.map(({ year, counts }, index): YearBar => {
    const count = counts.at(-1);
    const x = round(frame.start + index * slot);
    return {
      year,
      x,
      middle: round(x + slot / 2),
      barWidth: round(slot * 0.56),
      ...(count ? { count, segments: segmentsOf(count, y), top: y(count.total) } : { segments: [], top: floor }),
      others: counts.slice(0, -1).map(({ total }) => y(total)),
    };
  });
  const step = stepFor(highest);
  const ticks = Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
  return { bars, ticks: ticks.map((value) => ({ value, y: y(value) })) };
}

function segmentsOf({ total, stars }: Count, y: (value: number) => number): YearBar["segments"] {
  const parts: [StarTone, number][] = stars
    ? [
        ["three", stars[3]],
        ["four", stars[4]],
        ["five", stars[5]],
      ]
    : [["unknown", total]];
  let below = 0;
  return parts.flatMap(([tone, value]) => {
    const from = y(below);
    below += value;
    return value === 0 ? [] : [{ tone, y: y(below), height: round(from - y(below)) }];
  });
}

/** The step of a scale: 1, 2 or 5 times a power of ten, the smallest that needs no more than four lines above zero. */
function stepFor(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest / 4));
  return Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((step) => highest / step <= 4) ?? highest);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
