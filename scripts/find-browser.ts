import { access, constants } from "node:fs/promises";
import path from "node:path";
import { canInstallWithApt, installWithApt, isRoot } from "./install-with-apt.ts";
import { runProgram } from "./run-program.ts";

const { env, platform } = process;
const root = path.join(import.meta.dirname, "..");

/**
 * Flags for a browser that is started by a program: no chatter with its maker's servers. The sandbox is switched off
 * only where Chromium cannot have one: for root, and in the containers of CI.
 */
export const browserFlags: readonly string[] = [
  ...(isRoot || env["CI"] ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of Chrome or Chromium: `$CHROME_PATH`, the usual places, `PATH`. Where there is none one is installed: by
 * root on Debian and Ubuntu with apt-get, elsewhere by Playwright for this user alone. Throws, in both languages, when
 * that fails too or `$CHROME_PATH` is no browser.
 */
export async function findBrowser(): Promise<string> {
  const wanted = env["CHROME_PATH"];
  if (wanted) {
    if (await works(wanted)) return wanted;
    throw new Error(
      `CHROME_PATH=${wanted} không chạy được như một trình duyệt. → sửa hoặc bỏ biến này.\n` +
        `CHROME_PATH=${wanted} does not run as a browser. → correct or unset the variable.`,
    );
  }
  return (await findInstalled()) ?? (await install());
}

async function findInstalled(): Promise<string | undefined> {
  for (const candidate of [...usualPlaces(), ...onSearchPath(), await playwrightsOwn()])
    if (await works(candidate)) return candidate;
  return undefined;
}

function usualPlaces(): string[] {
  if (platform === "darwin")
    return ["/Applications", path.join(env["HOME"] ?? "", "Applications")].flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]);
  if (platform === "win32")
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => [
      path.join(env[name] ?? "", "Google/Chrome/Application/chrome.exe"),
      path.join(env[name] ?? "", "Chromium/Application/chrome.exe"),
    ]);
  return ["/usr/bin/chromium", "/usr/bin/google-chrome-stable", "/usr/bin/google-chrome", "/opt/google/chrome/chrome"];
}

function onSearchPath(): string[] {
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
  const ending = platform === "win32" ? ".exe" : "";
  const folders = (env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name + ending)));
}

/** Where Playwright keeps, or would keep, the browser that it downloads. */
async function playwrightsOwn(): Promise<string> {
  return (await import("playwright-core")).chromium.executablePath();
}

/** True when the file runs and tells a version: Ubuntu's `chromium-browser` may be a note that it is to be had as a snap. */
async function works(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows asking for the version would open a window.
  return platform === "win32" || (await runProgram(file, ["--version"])) === 0;
}

async function install(): Promise<string> {
  if (await canInstallWithApt()) {
    say(
      "Chưa có Chrome hay Chromium trên máy: cài Chromium bằng apt-get (chừng một phút).",
      "There is no Chrome or Chromium on this machine: installing Chromium with apt-get (about a minute).",
    );
    await installWithApt("chromium");
    const installed = await findInstalled();
    if (installed !== undefined) return installed;
  }
  say(
    "Chưa có Chrome hay Chromium trên máy: tải Chromium bằng Playwright, chỉ cho tài khoản này.",
    "There is no Chrome or Chromium on this machine: downloading Chromium with Playwright, for this user only.",
  );
  await runProgram(
    process.execPath,
    [path.join(root, "node_modules/playwright-core/cli.js"), "install", "chromium"],
    "inherit",
  );
  const installed = await findInstalled();
  if (installed !== undefined) return installed;
  throw new Error(
    "Không cài được trình duyệt. → tự cài Chrome hoặc Chromium, rồi đặt CHROME_PATH nếu nó ở chỗ lạ.\n" +
      "No browser could be installed. → install Chrome or Chromium, and set CHROME_PATH if it is in an unusual place.",
  );
}

function say(vi: string, en: string): void {
  console.log(`${vi}\n${en}`);
}
