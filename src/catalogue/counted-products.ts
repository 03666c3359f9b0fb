import type { ProgrammeRecord } from "../schema/programme.ts";
import type { ProgrammeFigure, ProgrammeYear } from "./figure-of.ts";

export type StarCounts = Readonly<Record<3 | 4 | 5, number>>;

/** One count of all products of the province: recognitions added up, never the certificates that hold. */
export interface Count {
  total: number;
  asOf?: string | undefined;
  /** Only where the parts add up to the total. */
  stars?: StarCounts | undefined;
  /** Added up by the compilers, not printed by a source. */
  computed: boolean;
  /** Ids in data/sources.yaml. */
  sources: string[];
}

/** A year and its counts in the order of the year; the last one stands for it. */
export interface CountedYear {
  year: number;
  counts: Count[];
}

/**
 * The counts of the whole province from the first year that has one to the last, years without any included. A year
 * that has no total but a number of newly recognised products counts as the year before plus those.
 */
export function countedProducts({ years }: ProgrammeRecord): CountedYear[] {
  const counted: CountedYear[] = [];
  for (const one of years) {
    const totals = figuresOf(one, "products_total").map(countOf);
    const before = counted.at(-1)?.counts.at(-1);
    const added = figuresOf(one, "products_recognised").map(countOf).at(-1);
    if (totals.length > 0) counted.push({ year: one.year, counts: totals });
    else if (added) counted.push({ year: one.year, counts: [before ? sum(before, added) : added] });
    else if (counted.length > 0) counted.push({ year: one.year, counts: [] });
  }
  while (counted.at(-1)?.counts.length === 0) counted.pop();
  return counted;
}

type Numbered = ProgrammeFigure & { value: number };

function figuresOf({ figures }: ProgrammeYear, metric: string): Numbered[] {
  return figures.filter(
    (figure): figure is Numbered =>
      figure.metric === metric && figure.place === undefined && typeof figure.value === "number",
  );
}

function countOf({ value, as_of: asOf, stars, computed, source }: Numbered): Count {
  const split = { 3: stars?.["3"] ?? 0, 4: stars?.["4"] ?? 0, 5: stars?.["5"] ?? 0 };
  const whole = split[3] + split[4] + split[5] === value;
  return { total: value, asOf, stars: whole ? split : undefined, computed: computed ?? false, sources: [source] };
}

function sum(a: Count, b: Count): Count {
  return {
    total: a.total + b.total,
    stars: a.stars && b.stars && addStars(a.stars, b.stars),
    computed: true,
    sources: [...new Set([...a.sources, ...b.sources])],
  };
}

function addStars(a: StarCounts, b: StarCounts): StarCounts {
  return { 3: a[3] + b[3], 4: a[4] + b[4], 5: a[5] + b[5] };
}
