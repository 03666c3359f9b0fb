import { spawn } from "node:child_process";

/** Runs a program without questions; resolves to its exit code, 1 when it cannot be started. */
export function runProgram(
  program: string,
  options: readonly string[],
  output: "ignore" | "inherit" = "ignore",
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, options, { stdio: ["ignore", output, output], env: { ...process.env, ...env } });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
