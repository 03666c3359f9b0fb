import { expect, test } from "vitest";
import {
  categories,
  isPerfect,
  lighthouseReport,
  median,
  resultOf,
  type Category,
} from "../../../scripts/test-deep/lighthouse-report.ts";
import { row } from "../../../scripts/test-deep/lighthouse-table.ts";

/** A run whose categories have every point but those that are named. */
function run({ scores = {}, shift = 0, paint = 1500, bytes = 1000 }: Run = {}) {
  const auditRefs = [
    { id: "largest-contentful-paint", weight: 25 },
    { id: "cumulative-layout-shift", weight: 25 },
    { id: "some-advice", weight: 0 },
  ];
  return lighthouseReport.parse({
    categories: Object.fromEntries(categories.map((name) => [name, { score: scores[name] ?? 1, auditRefs }])),
    audits: {
      "largest-contentful-paint": { title: "LCP", score: 0.9, displayValue: "1.5 s", numericValue: paint },
      "cumulative-layout-shift": { title: "CLS", score: 1, numericValue: shift },
      "total-byte-weight": { title: "Bytes", score: 1, numericValue: bytes },
      "network-requests": { title: "Requests", score: null, details: { items: [{}, {}, {}] } },
      "some-advice": { title: "Advice", score: 0, details: { items: { shape: "of its own" } } },
    },
  });
}

interface Run {
  scores?: Partial<Record<Category, number>>;
  shift?: number;
  paint?: number;
  bytes?: number;
}

test("one slow run of three does not cost a page its points", () => {
  const result = resultOf([run(), run({ scores: { performance: 0.8 }, paint: 4000 }), run()]);
  expect(result.scores.performance).toBe(100);
  expect(result.largestPaint).toBe(1500);
  expect(isPerfect(result)).toBe(true);
});

test("something that moves in one run of three is not forgiven", () => {
  const result = resultOf([run(), run({ shift: 0.01 }), run()]);
  expect(result.layoutShift).toBe(0.01);
  expect(isPerfect(result)).toBe(false);
});

test("a page with 99 points in one category is not as wanted", () => {
  expect(isPerfect(resultOf(Array.from({ length: 3 }, () => run({ scores: { seo: 0.99 } }))))).toBe(false);
});

test("the audits that cost points are told, those without weight are not", () => {
  expect(resultOf([run(), run({ scores: { performance: 0.98 } }), run()]).lost).toEqual([
    "largest-contentful-paint: LCP (1.5 s)",
  ]);
  expect(resultOf([run()]).lost).toEqual([]);
});

test.each([
  [[3, 1, 2], 2],
  [[1, 2], 1],
  [[5], 5],
])("the median of %j is %d", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test("a line of the table has the scores, the shift, seconds, kilobytes, requests and the address", () => {
  const cells = row("/san-pham/", resultOf([run({ bytes: 2048 })])).split(/\s+/);
  expect(cells.slice(1)).toEqual(["✓", "100", "100", "100", "100", "0", "1.50", "2.0", "3", "/san-pham/"]);
});
