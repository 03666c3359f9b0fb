import { readFile } from "node:fs/promises";
import type { Count } from "./step.ts";

/**
 * How many tests Vitest's JSON report tells of. A run that failed without a failed test (a file that could not be read,
 * an error outside the tests), or that ran none, counts one failure, so that it never looks like a success.
 */
export async function countTests(report: string, exitCode: number): Promise<Count> {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = await readReport(report);
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return unexplained ? { passed, failed: 1 } : { passed, failed };
}

interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
}

async function readReport(file: string): Promise<Report> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Report;
  } catch {
    return {};
  }
}
