import { z } from "zod";

/** The categories that count, as Lighthouse names them. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

const audit = z.object({
  title: z.string(),
  score: z.number().nullable(),
  displayValue: z.string().optional(),
  numericValue: z.number().optional(),
  details: z.object({ items: z.unknown() }).partial().optional(),
});

/** What is read of a report of Lighthouse in JSON. */
export const lighthouseReport = z.object({
  runtimeError: z.object({ code: z.string(), message: z.string() }).optional(),
  categories: z.record(
    z.enum(categories),
    z.object({ score: z.number().nullable(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(z.string(), audit),
});
export type LighthouseReport = z.output<typeof lighthouseReport>;

/** What the runs on one page came to. */
export interface Result {
  /** The median of each category, 0 to 100. */
  scores: Record<Category, number>;
  /** The most that was seen in any run. */
  layoutShift: number;
  /** Milliseconds until the largest thing is painted, the median. */
  largestPaint: number;
  /** What the page loads, in the run that loaded most. */
  bytes: number;
  requests: number;
  /** The audits that cost points in the run with the lowest score of their category, as “id: what”. */
  lost: string[];
}

/** Puts the runs on one page together. */
export function resultOf(runs: readonly LighthouseReport[]): Result {
  const values = (id: string) => runs.map(({ audits }) => audits[id]?.numericValue ?? 0);
  const scoresIn = (category: Category) => runs.map((run) => Math.round((run.categories[category].score ?? 0) * 100));
  return {
    scores: Object.fromEntries(categories.map((name) => [name, median(scoresIn(name))])) as Result["scores"],
    layoutShift: Math.max(...values("cumulative-layout-shift")),
    largestPaint: median(values("largest-contentful-paint")),
    bytes: Math.max(...values("total-byte-weight")),
    requests: Math.max(...runs.map(({ audits }) => lengthOf(audits["network-requests"]?.details?.items))),
    lost: [...new Set(categories.flatMap((name) => lostPoints(runs, name)))],
  };
}

/** Whether a page has every point and nothing on it moves. */
export function isPerfect({ scores, layoutShift }: Result): boolean {
  return layoutShift === 0 && categories.every((name) => scores[name] === 100);
}

/** The middle one; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? 0;
}

function lengthOf(items: unknown): number {
  return Array.isArray(items) ? items.length : 0;
}

function lostPoints(runs: readonly LighthouseReport[], name: Category): string[] {
  const worst = runs.toSorted((a, b) => (a.categories[name].score ?? 0) - (b.categories[name].score ?? 0))[0];
  if (worst === undefined || worst.categories[name].score === 1) return [];
  return worst.categories[name].auditRefs.flatMap(({ id, weight }) => {
    const { score, title, displayValue } = worst.audits[id] ?? { score: null, title: "", displayValue: undefined };
    if (weight === 0 || score === null || score >= 0.995) return [];
    return `${id}: ${title}${displayValue === undefined ? "" : ` (${displayValue})`}`;
  });
}
