import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../fixtures/content.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "find-browser-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that answers to `--version` with an exit code, as a browser does with 0. */
function program(name: string, exitCode: number): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(file, 0o755);
  return file;
}

function find(env: NodeJS.ProcessEnv) {
  const code = `const { browserFlags, findBrowser } = await import("./scripts/find-browser.ts");
    console.log(JSON.stringify({ flags: browserFlags, file: await findBrowser() }));`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", code],
    { cwd: repository, env: { ...process.env, ...env }, encoding: "utf8" },
  );
  return {
    status,
    stderr,
    found: status === 0 ? (JSON.parse(stdout) as { flags: string[]; file: string }) : undefined,
  };
}

describe.skipIf(process.platform === "win32")("the browser for the tests", () => {
  test("is the one that CHROME_PATH names", () => {
    const chrome = program("my-chrome", 0);
    expect(find({ CHROME_PATH: chrome }).found?.file).toBe(chrome);
  });

  test.each([
    ["is missing", () => path.join(folder, "no-such-file")],
    ["does not run", () => program("broken-chrome", 1)],
  ])("is asked for in both languages when the one that CHROME_PATH names %s", (_, file) => {
    const { status, stderr } = find({ CHROME_PATH: file() });
    expect(status).toBe(1);
    expect(stderr).toContain("không chạy được như một trình duyệt");
    expect(stderr).toContain("does not run as a browser");
  });

  test("asks no server of its maker, and has no sandbox only where it cannot have one", () => {
    const chrome = program("my-chrome", 0);
    const flags = (env: NodeJS.ProcessEnv) => find({ CHROME_PATH: chrome, ...env }).found?.flags;
    expect(flags({ CI: "true" })).toEqual(expect.arrayContaining(["--no-sandbox", "--disable-background-networking"]));
    expect(flags({ CI: "" })?.includes("--no-sandbox")).toBe(process.getuid?.() === 0);
  });
});
