import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { countTests } from "../../../scripts/test/count-tests.ts";

async function report(text: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "report-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, "report.json");
  await writeFile(file, text);
  return file;
}

test("passed and failed tests are counted as Vitest reports them", async () => {
  const file = await report('{"numPassedTests": 12, "numFailedTests": 3, "numTotalTests": 15}');
  expect(await countTests(file, 1)).toEqual({ passed: 12, failed: 3 });
});

test("a run that failed although no test did counts as one failure", async () => {
  const file = await report('{"numPassedTests": 12, "numFailedTests": 0}');
  expect(await countTests(file, 1)).toEqual({ passed: 12, failed: 1 });
});

test.each(["", "{", "[]"])("a run that broke off and left the report “%s” counts as one failure", async (text) => {
  expect(await countTests(await report(text), 1)).toEqual({ passed: 0, failed: 1 });
});

test("a run without a report counts as one failure even when it says that all is well", async () => {
  expect(await countTests("/no/such/report.json", 0)).toEqual({ passed: 0, failed: 1 });
});
