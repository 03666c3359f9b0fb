import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { settings } from "../../src/eleventy/settings.ts";
import { consentsSchema, siteSchema } from "../../src/schema/reference.ts";
import { runChecks } from "./check.ts";
import { allChecks } from "./checks.ts";
import { readSite } from "./site/read-site.ts";

/** `npm run check:site`: every problem of the site in `_site/` or `$OUTPUT_DIR`, one a line; exit 1 if there is any. */
const { outputDir, contentDir, siteUrl } = settings;
if (existsSync(path.join(outputDir, "index.html"))) check();
else {
  console.error(`No site in ${outputDir}: run npm run build first.`);
  process.exitCode = 1;
}

function check(): void {
  const began = performance.now();
  const site = readSite(outputDir, siteUrl ?? siteSchema.parse(data("site.yaml")).url);
  const consented = new Set(consentsSchema.parse(data("consents.yaml")).consents.map(({ holder }) => holder));
  const checks = allChecks(consented);
  const problems = runChecks(site, checks);
  for (const { check: name, file, what, hint } of problems) console.log(`${file}: ${what}: ${hint} [${name}]`);
  const found = problems.length === 0 ? "no problem" : `${problems.length} problems`;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`Checked ${site.pages.length} pages with ${checks.length} checks in ${seconds} s: ${found}.`);
  if (problems.length > 0) process.exitCode = 1;
}

function data(name: string): unknown {
  return parse(readFileSync(path.join(contentDir, "data", name), "utf8"));
}
