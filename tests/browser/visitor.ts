import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { expect, inject, test as base, vi, type TestContext } from "vitest";

/** How a visitor comes: a phone or a desk, dark or light, with what clock. */
export interface Visit extends BrowserContextOptions {
  /** What the visitor's clock shows, as an ISO instant or a day (noon in Vietnam); the day of the build when absent. */
  clock?: string;
  /** Has been on the site before: its letters are at hand. A first visit may show those of the phone instead. */
  returning?: true;
  /** Has chosen letters of twice the usual size in the browser. */
  enlarged?: true;
}

export const site = inject("site");

/** The browser that setup.ts starts and ends; all files of tests share the one connection to it. */
let connecting: Promise<Browser> | undefined;
/** Profiles by what they are for, and their tabs that nobody uses: a new tab costs four times what a visit does. */
const profiles = new Map<string, Promise<BrowserContext>>();
const freeTabs = new Map<BrowserContext, Page[]>();

async function openTab(visit: Visit): Promise<Page> {
  const key = JSON.stringify(visit);
  const profile = profiles.get(key) ?? newProfile(visit);
  profiles.set(key, profile);
  const context = await profile;
  return freeTabs.get(context)?.pop() ?? newTab(context, visit);
}

async function newTab(context: BrowserContext, { enlarged }: Visit): Promise<Page> {
  const page = await context.newPage();
  if (enlarged) {
    const protocol = await context.newCDPSession(page);
    await protocol.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  }
  return page;
}

/** A tab for one test alone, in a profile that has seen nothing yet, on the day of the build. */
export async function freshTab(
  options: BrowserContextOptions,
  onTestFinished: TestContext["onTestFinished"],
): Promise<Page> {
  const profile = await openProfile(options);
  onTestFinished(() => profile.close());
  return profile.newPage();
}

async function openProfile(options: BrowserContextOptions, clock = site.day): Promise<BrowserContext> {
  connecting ??= chromium.connect(inject("browser"));
  const context = await (await connecting).newContext({ locale: "vi-VN", ...options });
  await context.clock.setFixedTime(instant(clock));
  return context;
}

async function newProfile(visit: Visit): Promise<BrowserContext> {
  const { clock, returning, enlarged: _, ...options } = visit;
  const context = await openProfile(options, clock);
  const page = await newTab(context, visit);
  freeTabs.set(context, [page]);
  if (returning) {
    await page.goto(`${site.url}/san-pham/mien-dong-tai-hoan/`);
    await page.evaluate(async () => document.fonts.ready);
  }
  return context;
}

/** Leaves a tab as if new; what it has stored would be seen by the next visitor, so that nothing may be. */
async function freeTab(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.emulateMedia({ media: null });
  freeTabs.get(page.context())?.push(page);
}

/** Someone who looks at the site; whatever goes wrong in the browser unseen ends up among the complaints. */
export class Visitor {
  /** Errors in the console, failed requests, requests to any host but the site's, and anything stored. */
  readonly complaints: string[] = [];
  /** Addresses asked for, without the site's own. */
  readonly requests: string[] = [];
  readonly #tabs: Page[] = [];

  /** Opens an address of the site and waits until it is read in full. */
  async visit(address: string, visit: Visit = {}, before?: (page: Page) => Promise<void>): Promise<Page> {
    const page = await openTab(visit);
    this.#tabs.push(page);
    await before?.(page);
    this.#listen(page, site.url + address);
    await page.goto(site.url + address);
    return page;
  }

  async leave(): Promise<void> {
    for (const page of this.#tabs) {
      const { cookies, origins } = await page.context().storageState();
      if (cookies.length + origins.length > 0) this.complaints.push(`stored: ${JSON.stringify({ cookies, origins })}`);
      await freeTab(page);
    }
  }

  #listen(page: Page, address: string): void {
    page.on("console", (message) => {
      const { url } = message.location();
      // The browser notes the status of a page that is not there; that the visitor does see.
      if (message.type() === "error" && url !== address) this.complaints.push(`${message.text()} (${url})`);
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText !== "net::ERR_ABORTED") this.complaints.push(`failed: ${request.url()}`);
    });
    page.on("request", (request) => {
      const url = request.url();
      if (url.startsWith(`${site.url}/`)) this.requests.push(url.slice(site.url.length));
      else this.complaints.push(`asked another host or left the site: ${url}`);
    });
  }
}

/** The instant that a clock shows; for a day, noon in Vietnam. */
export function instant(clock: string): Date {
  return new Date(clock.includes("T") ? clock : `${clock}T12:00:00+07:00`);
}

/** Asks again and again until the answer is as expected; the page may take its time, as on a slow phone. */
export async function eventually<T>(ask: () => Promise<T>, expected: T | RegExp): Promise<void> {
  await vi.waitFor(
    async () => {
      const answer = await ask();
      if (expected instanceof RegExp) expect(answer).toMatch(expected);
      else expect(answer).toEqual(expected);
    },
    { timeout: 20_000, interval: 25 },
  );
}

/** A test with a visitor; it fails too when something went wrong in the browser that the visitor did not see. */
export const test = base.extend<{ visitor: Visitor }>({
  visitor: async ({ task }, use) => {
    const visitor = new Visitor();
    await use(visitor);
    await visitor.leave();
    expect(visitor.complaints, `unseen in “${task.name}”`).toEqual([]);
  },
});
