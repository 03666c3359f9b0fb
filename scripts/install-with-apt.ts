import { readFile } from "node:fs/promises";
import { runProgram } from "./run-program.ts";

/** True for an account that may install packages for everyone. */
export const isRoot = process.getuid?.() === 0;

/** Root on Debian and its kin, who can install a package without being asked for a password. */
export async function canInstallWithApt(): Promise<boolean> {
  const release = await readFile("/etc/os-release", "utf8").catch(() => "");
  return isRoot && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

/** Installs a Debian package; whether that went well is for the caller to see from what is there afterwards. */
export async function installWithApt(name: string): Promise<void> {
  const options = ["-q", "-y", "-o", "DPkg::Lock::Timeout=120"];
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update", ...options], "inherit", quiet);
  await runProgram("apt-get", ["install", "--no-install-recommends", ...options, name], "inherit", quiet);
}
