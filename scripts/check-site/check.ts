import type { Site } from "./site/read-site.ts";

/** Something wrong in a built site: in which file, what, and what to do. */
export interface Problem {
  check: string;
  file: string;
  what: string;
  hint: string;
}

export type Report = (file: string, what: string, hint: string) => void;

/** One thing that a built site must keep; reports every place where it does not. */
export interface Check {
  readonly name: string;
  run(site: Site, report: Report): void;
}

/** Runs checks over a site: every problem once, by file. */
export function runChecks(site: Site, checks: readonly Check[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const { name, run } of checks)
    run(site, (file, what, hint) => problems.set([name, file, what].join("\n"), { check: name, file, what, hint }));
  return [...problems.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
