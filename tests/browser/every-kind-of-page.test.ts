import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { pageKinds } from "./page-kinds.ts";
import { test } from "./visitor.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

describe.concurrent("everyone can read and use", () => {
  // The languages differ in words, light and dark in colours: each kind of page is looked at once in either.
  const pages = pageKinds.flatMap(({ kind, vi, en }) => [
    [kind, "Vietnamese", "light", vi] as const,
    [kind, "English", "dark", en] as const,
  ]);

  test.for(pages)("the %s in %s, in the %s, on the smallest phone", async ([, , colorScheme, address], { visitor }) => {
    const page = await visitor.visit(address, { viewport: { width: 320, height: 640 }, colorScheme, returning: true });
    expect(await page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, colorScheme)).toBe(
      true,
    );
    expect(await page.evaluate(() => document.fonts.check("1em 'Be Vietnam Pro'", "ễ"))).toBe(true);
    expect(await sidewaysScroll(page), "what sticks out at 320 px").toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });
});

/** The elements that make the page scroll sideways. */
function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What axe finds: the rule, the element, and what is wrong with it. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const options: RunOptions = { runOnly: standards, resultTypes: ["violations"], preload: false };
  const { violations } = await page.evaluate(async (wanted) => (globalThis as unknown as Axe).axe.run(wanted), options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ""}`),
  );
}

interface Axe {
  axe: { run(options: RunOptions): Promise<AxeResults> };
}
