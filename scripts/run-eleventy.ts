import { spawn } from "node:child_process";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

/** Runs Eleventy with the project's TypeScript config in a process of its own; resolves to its exit code. */
export function runEleventy(options: readonly string[]): Promise<number> {
  const command = path.join(root, "node_modules/@11ty/eleventy/cmd.cjs");
  const child = spawn(process.execPath, ["--import", "tsx", command, "--config=eleventy.config.ts", ...options], {
    stdio: "inherit",
    cwd: root,
    env: { ...process.env, ...absoluteFolders() },
  });
  return new Promise((resolve) => {
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Folders given by the caller, seen from where the caller stands. */
function absoluteFolders(): Record<string, string> {
  const folders: Record<string, string> = {};
  for (const name of ["CONTENT_DIR", "OUTPUT_DIR"]) {
    const folder = process.env[name];
    if (folder) folders[name] = path.resolve(folder);
  }
  return folders;
}
