import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { pageKinds } from "./page-kinds.ts";
import { test } from "./visitor.ts";

describe.concurrent("whoever sets letters twice as large in the browser", () => {
  // The languages differ in the length of words: each kind of page is read once in either.
  const pages = pageKinds.flatMap(({ kind, vi, en }) => [
    [kind, "on a small phone", 320, vi] as const,
    [kind, "at a desk", 1280, en] as const,
  ]);

  test.for(pages)("loses nothing of the %s %s", async ([, , width, address], { visitor }) => {
    const page = await visitor.visit(address, { viewport: { width, height: 800 }, returning: true, enlarged: true });
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toMatch(/^3\dpx$|^3\d\.\d+px$/);
    expect(await whatIsLost(page)).toEqual([]);
  });
});

/** What sticks out of the window or is cut off by the box around it, and what scrolls sideways in itself. */
function whatIsLost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll("body *:not(svg *)")].flatMap((element) => {
      const told = (what: string) => [`${what}: ${element.outerHTML.slice(0, 120)}`];
      if (element.closest(".visually-hidden") !== null || element.clientWidth === 0) return [];
      const { overflowX, overflowY } = getComputedStyle(element);
      const wider = element.scrollWidth > element.clientWidth + 1;
      const higher = element.scrollHeight > element.clientHeight + 1;
      if (wider && /^(?:hidden|clip)$/.test(overflowX)) return told("cut off at the side");
      if (higher && /^(?:hidden|clip)$/.test(overflowY)) return told("cut off below");
      // On a phone the menu and the chips are one line that scrolls in itself, with a hint, at any size of letters.
      const onPurpose = element.matches("nav ul") && matchMedia("(width < 30rem)").matches;
      if (wider && /^(?:auto|scroll)$/.test(overflowX) && !onPurpose) return told("scrolls sideways");
      if (element.closest("nav ul") === null && element.getBoundingClientRect().right > width + 1)
        return told("sticks out");
      return [];
    });
  });
}
