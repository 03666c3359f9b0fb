import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { browserFlags, findBrowser } from "../../scripts/find-browser.ts";
import { buildSite } from "../fixtures/build-site.ts";
import { serve } from "../fixtures/serve.ts";

/**
 * The day on which the real site is built for these tests. On it some real certificates hold and others do not; on the
 * day of the test run, some years from now, none might.
 */
const day = "2026-11-24";
/** As on GitHub Pages, below a folder: an address that forgets the prefix is answered with 404. */
const prefix = "/bac-kan";

/** Builds the site from the real content, serves it, and starts the one browser that all tests share. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const executablePath = await findBrowser();
  const outputDir = await mkdtemp(path.join(tmpdir(), "san-vat-site-"));
  const { code, output } = await buildSite({ outputDir, clock: day, siteUrl: `https://example.org${prefix}` });
  if (code !== 0) throw new Error(output);
  const site = await serve(outputDir, prefix);
  const browser = await chromium.launchServer({ executablePath, args: [...browserFlags] });
  provide("site", { url: site.url, folder: outputDir, day });
  provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
    await rm(outputDir, { recursive: true, force: true });
  };
}

declare module "vitest" {
  interface ProvidedContext {
    site: { url: string; folder: string; day: string };
    /** Where Playwright reaches the browser. */
    browser: string;
  }
}
