import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, expect, inject, test as base, vi } from "vitest";

/** How a visitor comes: a phone or a desk, dark or light, with what clock. */
interface Visit extends BrowserContextOptions {
  /** What the visitor's clock shows, as an ISO instant or a day (noon in Vietnam); the day of the build when absent. */
  clock?: string;
}

export const site = inject("site");

let connecting: Promise<Browser> | undefined;
afterAll(async () => (await connecting)?.close());

/** Someone with a browser of their own; whatever goes wrong in it unseen ends up among the complaints. */
export class Visitor {
  /** Errors in the console, failed requests, and requests to any host but the site's. */
  readonly complaints: string[] = [];
  /** Addresses asked for, without the site's own. */
  readonly requests: string[] = [];
  readonly #contexts: BrowserContext[] = [];
  readonly #visited = new Set<string>();

  /** Opens an address of the site in a fresh browser profile and waits until it is read in full. */
  async visit(address: string, { clock = site.day, ...options }: Visit = {}): Promise<Page> {
    connecting ??= chromium.connect(inject("browser"));
    const context = await (await connecting).newContext({ locale: "vi-VN", ...options });
    this.#contexts.push(context);
    await context.clock.setFixedTime(instant(clock));
    this.#listen(context);
    const page = await context.newPage();
    this.#visited.add(site.url + address);
    await page.goto(site.url + address);
    return page;
  }

  async leave(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
  }

  #listen(context: BrowserContext): void {
    context.on("console", (message) => {
      const { url } = message.location();
      // The browser notes the status of a page that is not there; that the visitor does see.
      if (message.type() === "error" && !this.#visited.has(url)) this.complaints.push(`${message.text()} (${url})`);
    });
    context.on("weberror", (error) => this.complaints.push(String(error.error())));
    context.on("requestfailed", (request) => {
      if (request.failure()?.errorText !== "net::ERR_ABORTED") this.complaints.push(`failed: ${request.url()}`);
    });
    context.on("request", (request) => {
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
