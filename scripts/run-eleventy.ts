import { spawn } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

/** Runs Eleventy with the project's TypeScript config in a process of its own; resolves to its exit code. */
export function runEleventy(options: readonly string[]): Promise<number> {
  const command = path.join(root, "node_modules/@11ty/eleventy/cmd.cjs");
  const child = spawn(process.execPath, ["--import", "tsx", command, "--config=eleventy.config.ts", ...options], {
    stdio: "inherit",
    cwd: root,
  });
  return new Promise((resolve) => {
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
