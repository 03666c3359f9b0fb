import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findJava } from "./find-java.ts";
import { findingsIn, nuReport, type Finding } from "./nu-messages.ts";
import type { Part } from "./part.ts";
import { tool } from "./tools.ts";

/** Every page, and every picture in SVG, as the Nu checker of the W3C reads it: no error; warnings are told. */
export const nu: Part = {
  name: "nu",
  title: { vi: "mã HTML và SVG theo chuẩn", en: "valid HTML and SVG" },
  async run({ folder }) {
    const java = await findJava();
    const jar = path.join(await tool("vnu-jar"), "build/dist/vnu.jar");
    const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(?:html|svg)$/.test(file));
    const output = await check(java, ["-jar", jar, "--format", "json", "--skip-non-html", "--also-check-svg", folder]);
    const findings = findingsIn(nuReport.parse(JSON.parse(output)).messages);
    for (const finding of findings) console.log(told(finding, folder));
    const wrong = new Set(findings.flatMap(({ level, files }) => (level === "error" ? files : [])));
    return { passed: files.length - wrong.size, failed: wrong.size };
  },
};

/** What the checker reports; it ends with 1 when it has found an error, and writes its report either way. */
function check(java: string, options: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(java, options, { maxBuffer: 512 * 1024 * 1024 }, (error, _, report) => {
      if (report.startsWith("{")) resolve(report);
      else reject(error ?? new Error(report));
    });
  });
}

function told({ level, message, files, extract }: Finding, folder: string): string {
  const [first = "", ...others] = files.map((url) => (url === "" ? "" : path.relative(folder, fileURLToPath(url))));
  const where = others.length === 0 ? first : `${first} (+${others.length})`;
  return `   ${level}: ${message}\n      ${where}: ${extract.replace(/\s+/g, " ")}`;
}
