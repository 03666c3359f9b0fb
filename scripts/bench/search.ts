import { writeFile } from "node:fs/promises";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dayInVietnam } from "../../src/catalogue/day.ts";
import { namesFile } from "../../src/publish/names-file.ts";
import { indexNames } from "../../src/search/names-index.ts";
import { understand } from "../../src/search/understand.ts";
import { successOf, wantedAnswers } from "../../tests/search/query-set.ts";
import type { Engine } from "./search/engine.ts";
import { flexSearch, miniSearch, orama } from "./search/libraries.ts";
import { ours } from "./search/ours.ts";
import { plainPagefind } from "./search/plain-pagefind.ts";

const root = path.join(import.meta.dirname, "../..");
const day = dayInVietnam(new Date());

/** `npm run bench`: how well and how heavily searches answer the query set on the real catalogue; writes a table. */
async function main(): Promise<void> {
  const { catalogue } = await loadCatalogue(root, { day, isToday: true });
  if (!catalogue) throw new Error("the content has errors: npm run validate");
  const file = namesFile(catalogue);
  const { vocabulary } = indexNames(file);
  const repaired = (query: string) => {
    const { words } = understand(query, vocabulary);
    return words.length > 0 ? words.map(({ folded }) => folded).join(" ") : query;
  };
  const others = [await plainPagefind(file), miniSearch(file), await orama(file), flexSearch(file)];
  const rows = [await rowOf(ours(file))];
  for (const engine of others) {
    rows.push(await rowOf(engine));
    rows.push(await rowOf({ ...engine, name: `${engine.name}, after this site’s repair` }, repaired));
    await engine.close?.();
  }
  const text = report(rows, catalogue.products.length);
  const target = path.join(import.meta.dirname, "search.md");
  await writeFile(target, await format(text, { ...(await resolveConfig(target)), parser: "markdown" }));
  console.log(text);
}

/** One line of the table; the time is the median of a query once everything is loaded. */
async function rowOf(engine: Engine, change = (query: string) => query): Promise<string> {
  const answers = [];
  const times = [];
  for (const { query, wanted } of wantedAnswers) {
    const start = performance.now();
    const slugs = await engine.search(change(query));
    times.push(performance.now() - start);
    answers.push({ wanted, slugs });
  }
  const { at1, at5, mrr } = successOf(answers);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  const kilobytes = ((await engine.bytes()) / 1024).toFixed(1);
  return `| ${engine.name} | ${percent(at1)} | ${percent(at5)} | ${mrr.toFixed(3)} | ${kilobytes} | ${median.toFixed(1)} |`;
}

function report(rows: readonly string[], products: number): string {
  const kinds = new Set(wantedAnswers.map(({ kind }) => kind));
  return `# Searches compared

Made by \`npm run bench\` on ${day}: ${wantedAnswers.length} queries of ${kinds.size} kinds (\`tests/search/queries.yaml\`) on the names of
the ${products} published products. All searches have the same texts; the libraries get them and the queries without marks and
with d for đ. Queries and catalogue were written by the same project, so read the differences, not the figures.

| search | success@1 | success@5 | MRR | KB to the first result | ms a query |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

KB: Brotli, code and index, without the pictures of the hits; the repair’s own bytes are not counted for the others. ms:
median on the machine of the run; Pagefind in Chromium with five records read, the others in Node.
`;
}

await main();
