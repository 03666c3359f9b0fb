import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { settings } from "../src/eleventy/settings.ts";
import { siteSchema } from "../src/schema/reference.ts";
import { runProgram } from "./run-program.ts";
import type { BuiltSite, Part } from "./test-deep/part.ts";
import { parts } from "./test-deep/parts.ts";
import type { Count } from "./test/step.ts";

const [wanted, ...wishes] = process.argv.slice(2);

/**
 * `npm run test:deep [-- PART [WISHES]]`: what takes many minutes, or large tools that are installed when first needed.
 * Every part even after one has failed, and on the last line how many checks passed and failed; exit 1 when one failed.
 * Looks at the site in `$OUTPUT_DIR`, or at one that it builds into a folder of its own.
 */
async function testDeep(chosen: readonly Part[]): Promise<void> {
  const folder = process.env["OUTPUT_DIR"] ? settings.outputDir : await mkdtemp(path.join(tmpdir(), "san-vat-deep-"));
  const total: Count = { passed: 0, failed: 0 };
  if (existsSync(path.join(folder, "index.html")) || (await build(folder)))
    for (const part of chosen) {
      const { passed, failed } = await runPart(part, { folder, prefix: prefixOfSite() });
      total.passed += passed;
      total.failed += failed;
    }
  else total.failed += 1;
  if (folder !== settings.outputDir) await rm(folder, { recursive: true, force: true });
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

async function runPart({ name, title, run }: Part, site: BuiltSite): Promise<Count> {
  console.log(`\n── ${title.vi} / ${title.en} (npm run test:deep -- ${name})`);
  const start = performance.now();
  const count = await run(site, wishes).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${count.failed === 0 ? "đạt / passed" : "hỏng / FAILED"}, ${seconds} s`);
  return count;
}

async function build(folder: string): Promise<boolean> {
  const command = path.join(import.meta.dirname, "build.ts");
  return (await runProgram(process.execPath, ["--import", "tsx", command], "inherit", { OUTPUT_DIR: folder })) === 0;
}

/** The path in the address that the site was built for, without a slash at the end. */
function prefixOfSite(): string {
  const data = path.join(settings.contentDir, "data/site.yaml");
  const url = settings.siteUrl ?? siteSchema.parse(parse(readFileSync(data, "utf8"))).url;
  return new URL(url).pathname.replace(/\/+$/, "");
}

const chosen = parts.filter(({ name }) => wanted === undefined || name === wanted);
if (chosen.length > 0) await testDeep(chosen);
else {
  console.error(`Không có phần / no part “${wanted}”. → ${parts.map(({ name }) => name).join(", ")}`);
  process.exitCode = 1;
}
