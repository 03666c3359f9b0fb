import { mkdtemp, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { get } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { serve } from "../../tests/fixtures/serve.ts";
import { pagesToMeasure } from "./lighthouse-pages.ts";
import { isPerfect, resultOf, type LighthouseReport } from "./lighthouse-report.ts";
import { header, row } from "./lighthouse-table.ts";
import { ownCertificate } from "./own-certificate.ts";
import type { Part } from "./part.ts";
import { lighthouseRunner } from "./run-lighthouse.ts";

/** The median is taken of three runs; of up to five where it falls short, since other work on the machine slows some. */
const runsOfEach = { few: 3, many: 5 };

/** Lighthouse as on a phone, the median of three: 100 in each category and nothing that moves, on every kind of page. */
export const lighthouse: Part = {
  name: "lighthouse",
  title: { vi: "Lighthouse trên điện thoại", en: "Lighthouse on a phone" },
  async run({ folder, prefix }, wishes) {
    const pages = await pagesToMeasure(folder, wishes);
    const scratch = await mkdtemp(path.join(tmpdir(), "san-vat-lighthouse-"));
    // Over HTTP/2, as every host that such a site is put on.
    const site = await serve(folder, prefix, { brotli: true, tls: await ownCertificate() });
    try {
      const measure = await lighthouseRunner(scratch);
      const count = { passed: 0, failed: 0 };
      console.log(header);
      for (const address of pages) {
        const fine = await look(address, site.url, measure);
        count[fine ? "passed" : "failed"] += 1;
      }
      return count;
    } finally {
      await site.close();
      await rm(scratch, { recursive: true, force: true });
    }
  },
};

/** Measures one page and prints its line; true when the page is as wanted. */
async function look(address: string, site: string, measure: (url: string) => Promise<LighthouseReport>) {
  try {
    await prepare(site + address);
    const runs: LighthouseReport[] = [];
    while (runs.length < runsOfEach.few || (runs.length < runsOfEach.many && !isPerfect(resultOf(runs))))
      runs.push(await measure(site + address));
    const result = resultOf(runs);
    const fine = isPerfect(result);
    console.log([row(address, result), ...(fine ? [] : result.lost.map((lost) => `      ${lost}`))].join("\n"));
    return fine;
  } catch (error) {
    console.log(`   ✗ ${address}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Has the server compress what the page loads, so that its time is not taken for that of the page. */
async function prepare(page: string): Promise<void> {
  const loaded = (await textOf(page)).matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg))"/g);
  await Promise.all([...loaded].map(([, address = ""]) => textOf(new URL(address, page).href)));
}

/** What the server answers; it is this program's own, so that its certificate needs no authority. */
async function textOf(url: string): Promise<string> {
  const headers = { "accept-encoding": "br" };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers, rejectUnauthorized: false }, resolve).on("error", reject);
  });
  const chunks = await response.toArray();
  const body = Buffer.concat(chunks as Buffer[]);
  return String(response.headers["content-encoding"] === "br" ? brotliDecompressSync(body) : body);
}
