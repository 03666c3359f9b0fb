import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import * as pagefind from "pagefind";
import { chromium } from "playwright-core";
import type { NamesFile } from "../../../src/search/names.ts";
import { nameFields } from "../../../src/search/names.ts";
import { browserFlags, findBrowser } from "../../find-browser.ts";
import { sent, type Engine } from "./engine.ts";

const origin = "http://bench.test";

/** Pagefind as it comes, in a browser, on the same names with their marks; five results are read of each query. */
export async function plainPagefind(file: NamesFile): Promise<Engine> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-pagefind-"));
  await writeIndex(file, folder);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags] });
  const page = await browser.newPage();
  const loaded = new Map<string, number>();
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: `<html lang="vi">` });
    const body = await readFile(path.join(folder, pathname));
    loaded.set(pathname, sent(body));
    const contentType = pathname.endsWith(".js") ? "text/javascript" : "application/octet-stream";
    return route.fulfill({ body, contentType });
  });
  await page.goto(`${origin}/`);
  const ask = (query: string) =>
    page.evaluate(async (asked) => {
      const engine = await import("/pagefind.js" as string);
      const { results } = await engine.search(asked);
      const records = await Promise.all(results.slice(0, 5).map((result: { data(): unknown }) => result.data()));
      return records.map(({ meta }: { meta: { slug: string } }) => meta.slug);
    }, query);
  await ask("miến dong");
  const first = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
  return {
    name: "Pagefind, plain",
    search: ask,
    bytes: () => first,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function writeIndex({ products }: NamesFile, outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join("\n"));
  for (const product of products)
    await index.addCustomRecord({
      url: `/${product.slug}/`,
      language: "vi",
      content: nameFields.flatMap((field) => product[field]).join(" . "),
      meta: { slug: product.slug },
    });
  await index.writeFiles({ outputPath });
  await pagefind.close();
}
