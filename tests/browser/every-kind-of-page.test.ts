import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { pageKinds } from "./page-kinds.ts";
import { test } from "./visitor.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules whose answer depends on colours: nothing else differs in the dark. */
const colourRules = ["color-contrast", "link-in-text-block"];

describe.concurrent("everyone can read and use", () => {
  const pages = pageKinds.flatMap(({ kind, vi, en }) => [
    [kind, "in Vietnamese", vi] as const,
    [kind, "in English", en] as const,
  ]);

  test.for(pages)("the %s %s, in light and in dark, on the smallest phone", async ([, , address], { visitor }) => {
    const page = await visitor.visit(address, {
      viewport: { width: 320, height: 640 },
      colorScheme: "light",
      returning: true,
    });
    expect(await page.evaluate(() => document.fonts.check("1em 'Be Vietnam Pro'", "ễ"))).toBe(true);
    expect(await sidewaysScroll(page), "what sticks out at 320 px").toEqual([]);
    await page.evaluate(axe);
    expect(await barriers(page, { runOnly: standards }), "in light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await barriers(page, { runOnly: colourRules }), "in dark").toEqual([]);
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
async function barriers(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    async (wanted) =>
      (globalThis as unknown as Axe).axe.run({ ...wanted, resultTypes: ["violations"], preload: false }),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ""}`),
  );
}

interface Axe {
  axe: { run(options: RunOptions): Promise<AxeResults> };
}
