import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { countTests } from "./test/count-tests.ts";
import { steps, type Count, type Step } from "./test/step.ts";

const root = path.join(import.meta.dirname, "..");
/** Settings that would have the tests look at something else than this repository as it is today. */
const unset = { CONTENT_DIR: undefined, AS_OF: undefined, SITE_URL: undefined };

/**
 * `npm test`: every step even after one has failed, and on the last line how many checks passed and failed; exit 1 when
 * one failed. The site is built into a folder of its own, so that `_site` stays as it is.
 */
async function test(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "san-vat-test-"));
  const total: Count = { passed: 0, failed: 0 };
  const failures: string[] = [];
  for (const step of steps) {
    const { passed, failed } = await runStep(step, folder);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failures.push(`npm run ${step.script}`);
  }
  await rm(folder, { recursive: true, force: true });
  if (failures.length > 0) console.log(`\nChạy lại phần hỏng / run again what failed: ${failures.join(", ")}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

async function runStep({ title, script, counted }: Step, folder: string): Promise<Count> {
  console.log(`\n── ${title.vi} / ${title.en} (npm run ${script})`);
  const report = path.join(folder, `${script.replace(":", "-")}.json`);
  const options = counted ? ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const start = performance.now();
  const code = await runScript(script, options, path.join(folder, "site"));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${code === 0 ? "đạt / passed" : "hỏng / FAILED"}, ${seconds} s`);
  if (counted) return countTests(report, code);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a script of package.json; resolves to its exit code. */
function runScript(script: string, options: readonly string[], outputDir: string): Promise<number> {
  const child = spawn("npm", ["run", "--silent", script, ...options], {
    cwd: root,
    env: { ...process.env, ...unset, OUTPUT_DIR: outputDir },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

await test();
