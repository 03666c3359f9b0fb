import { categories, isPerfect, type Result } from "./lighthouse-report.ts";

const heading = ["", "perf", "a11y", "best", "SEO", "CLS", "LCP s", "KB", "requests"];

/** One line of the table in aligned columns: whether the page is as wanted, its scores and measures, its address. */
export function row(address: string, result: Result): string {
  const { scores, layoutShift, largestPaint, bytes, requests } = result;
  const cells = [
    isPerfect(result) ? "✓" : "✗",
    ...categories.map((name) => String(scores[name])),
    layoutShift === 0 ? "0" : layoutShift.toFixed(3),
    (largestPaint / 1000).toFixed(2),
    (bytes / 1024).toFixed(1),
    String(requests),
  ];
  return `   ${aligned(cells)}  ${address}`;
}

/** The names of the columns, set as the lines below them. */
export const header = `   ${aligned(heading)}  page`;

function aligned(cells: readonly string[]): string {
  return cells.map((cell, column) => cell.padStart(Math.max(heading[column]?.length ?? 0, 1))).join("  ");
}
