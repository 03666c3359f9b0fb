import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { browserFlags, findBrowser } from "../find-browser.ts";
import { runProgram } from "../run-program.ts";
import { categories, lighthouseReport, type LighthouseReport } from "./lighthouse-report.ts";
import { newerNode } from "./newer-node.ts";
import { tool } from "./tools.ts";

/** Installs what is needed; gives a function that measures an address once, as on a phone, in a fresh browser. */
export async function lighthouseRunner(scratch: string): Promise<(url: string) => Promise<LighthouseReport>> {
  const node = await newerNode();
  const command = path.join(await tool("lighthouse"), "cli/index.js");
  const browser = await findBrowser();
  const report = path.join(scratch, "lighthouse.json");
  const options = [
    "--quiet",
    `--only-categories=${categories.join(",")}`,
    "--output=json",
    `--output-path=${report}`,
    `--chrome-flags=${["--headless=new", "--ignore-certificate-errors", ...browserFlags].join(" ")}`,
  ];
  return async (url) => {
    await rm(report, { force: true });
    // What it prints is a trace of the call when a page did not load, which the report tells better.
    await runProgram(node, [command, url, ...options], "ignore", { CHROME_PATH: browser });
    const read = lighthouseReport.parse(JSON.parse(await readFile(report, "utf8")));
    if (read.runtimeError) throw new Error(`${read.runtimeError.code}: ${read.runtimeError.message}`);
    return read;
  };
}
