import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject } from "vitest";
import { serve } from "../fixtures/serve.ts";
import { pageKinds } from "./page-kinds.ts";
import { freshTab, test } from "./visitor.ts";

/** A small phone with a sharp screen; for it the larger pictures are chosen. */
const phone = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };
/** Bytes at most, as design.md has them. */
const budgets = { everything: 150 * 1024, scripts: 8 * 1024 };
/** Milliseconds by which letters and pictures come late. */
const delay = 400;

const products = pageKinds.filter(({ vi }) => /^\/san-pham\/[^/]+\/$/.test(vi));
const { url, folder } = inject("site");
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(folder, new URL(url).pathname, { brotli: true });
  return () => site.close();
});

describe.concurrent("on a phone that has never been here", () => {
  test.for(products)("the page of a $kind is there with few bytes", async ({ vi }, { onTestFinished }) => {
    const page = await freshTab(phone, onTestFinished);
    const loaded = await bytesOf(page, () => page.goto(site.url + vi, { waitUntil: "networkidle" }));
    const told = JSON.stringify(Object.fromEntries(loaded.map(({ url, bytes }) => [url, bytes])), undefined, 2);
    expect(loaded.map(({ type }) => type)).toEqual(expect.arrayContaining(["Document", "Stylesheet", "Font"]));
    expect(sum(loaded), told).toBeLessThanOrEqual(budgets.everything);
    expect(sum(loaded.filter(({ type }) => type === "Script")), told).toBeLessThanOrEqual(budgets.scripts);
  });

  test.for(pageKinds)("nothing on a $kind moves while letters and pictures come late", async ({ vi }, { visitor }) => {
    const page = await visitor.visit(vi, { ...phone, deviceScaleFactor: 1 }, comeLate);
    await readThrough(page);
    expect(await shiftsOf(page)).toEqual([]);
  });
});

interface Loaded {
  url: string;
  type: string;
  bytes: number;
}

/** What comes over the line during a visit, headers included, as the browser counts it. */
async function bytesOf(page: Page, visit: () => Promise<unknown>): Promise<Loaded[]> {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("Network.enable");
  const asked = new Map<string, { url: string; type: string }>();
  const loaded: Loaded[] = [];
  protocol.on("Network.responseReceived", ({ requestId, type, response }) =>
    asked.set(requestId, { type, url: response.url }),
  );
  protocol.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const { url = "", type = "" } = asked.get(requestId) ?? {};
    loaded.push({ url, type, bytes: encodedDataLength });
  });
  await visit();
  return loaded;
}

function sum(loaded: readonly Loaded[]): number {
  return loaded.reduce((total, { bytes }) => total + bytes, 0);
}

/** Letters and pictures come when all else is there. */
async function comeLate(page: Page): Promise<void> {
  await page.route(/\.(?:woff2|avif|webp|jpg|svg)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    // The visitor may have left before a late file comes.
    await route.continue().catch(() => undefined);
  });
}

/** Waits for the letters, goes down to the end of the page as a reader does, and waits for the last picture. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const end = document.documentElement.scrollHeight;
    for (let top = 0; top < end; top += innerHeight * 3) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    scrollTo(0, end);
    // A picture that was passed too fast to be asked for is asked for now.
    for (const picture of document.images) picture.loading = "eager";
  });
  await page.waitForFunction(() => [...document.images].every((one) => one.complete || !one.checkVisibility()));
  await page.unrouteAll({ behavior: "wait" });
}

/** What has moved since the page was opened: by how much, and which elements. */
function shiftsOf(page: Page): Promise<string[]> {
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node?: Element | null }[];
  }
  return page.evaluate(
    async () =>
      new Promise<string[]>((resolve) => {
        const shifts: string[] = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[])
            shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.outerHTML?.slice(0, 90)).join("; ")}`);
        }).observe({ type: "layout-shift", buffered: true });
        // What was seen earlier is told in a task of its own, and not at all where there was nothing.
        setTimeout(() => resolve(shifts), 50);
      }),
  );
}
