import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serve } from "../fixtures/serve.ts";
import { pageKinds } from "./page-kinds.ts";

/** A small phone with a sharp screen; for it the larger pictures are chosen. */
const phone = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };
/** Bytes at most, as design.md has them. */
const budgets = { everything: 150 * 1024, scripts: 8 * 1024 };
/** Milliseconds by which letters and pictures come late. */
const delay = 400;

const products = pageKinds.filter(({ vi }) => /^\/san-pham\/[^/]+\/$/.test(vi));
const { url, folder } = inject("site");
let site: Awaited<ReturnType<typeof serve>>;
let openTab: (phone: BrowserContextOptions) => Promise<Page>;

beforeAll(async () => {
  site = await serve(folder, new URL(url).pathname, { brotli: true });
  const browser = await chromium.connect(inject("browser"));
  const contexts: BrowserContext[] = [];
  openTab = async (phone) => {
    const context = await browser.newContext(phone);
    contexts.push(context);
    return context.newPage();
  };
  return async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser.close();
  };
});
afterAll(() => site.close());

describe.concurrent("on a phone that has never been here", () => {
  test.for(products)("the page of a $kind is there with few bytes", async ({ vi }) => {
    const page = await openTab(phone);
    const loaded = await bytesOf(page, () => page.goto(site.url + vi, { waitUntil: "networkidle" }));
    const told = JSON.stringify(Object.fromEntries(loaded.map(({ url, bytes }) => [url, bytes])), undefined, 2);
    expect(loaded.map(({ type }) => type)).toEqual(expect.arrayContaining(["Document", "Stylesheet", "Font"]));
    expect(sum(loaded), told).toBeLessThanOrEqual(budgets.everything);
    expect(sum(loaded.filter(({ type }) => type === "Script")), told).toBeLessThanOrEqual(budgets.scripts);
  });

  test.for(pageKinds)("nothing on a $kind moves while letters and pictures come late", async ({ vi }) => {
    const page = await openTab({ ...phone, deviceScaleFactor: 1 });
    await page.route(/\.(?:woff2|avif|webp|jpg|svg)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
    await page.addInitScript(watchShifts);
    await page.goto(site.url + vi);
    await readThrough(page);
    expect(await page.evaluate(() => (globalThis as unknown as Watched).shifts)).toEqual([]);
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

interface Watched {
  /** What moved: the element and by how much. */
  shifts: string[];
}

/** Runs in the page before anything of it is read. */
function watchShifts(): void {
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node?: Element | null }[];
  }
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[])
      shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.outerHTML?.slice(0, 90) ?? "text").join("; ")}`);
  }).observe({ type: "layout-shift", buffered: true });
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
  });
  await page.waitForLoadState("networkidle");
}
