import path from "node:path";
import { canInstallWithApt, installWithApt } from "../install-with-apt.ts";
import { runProgram } from "../run-program.ts";

/**
 * Java's command: that of `$JAVA_HOME` or of `PATH`; where there is none, root on Debian and Ubuntu gets one with
 * apt-get. Throws, in both languages, where there is still none.
 */
export async function findJava(): Promise<string> {
  const installed = await findInstalled();
  if (installed !== undefined) return installed;
  if (await canInstallWithApt()) {
    console.log("   Chưa có Java: cài bằng apt-get / no Java here: installing it with apt-get");
    await installWithApt("default-jre-headless");
    const now = await findInstalled();
    if (now !== undefined) return now;
  }
  throw new Error(
    "Máy chưa có Java, mà bộ kiểm tra HTML cần Java 17 trở lên. → cài Java (Debian: apt-get install default-jre-headless).\n" +
      "There is no Java, and the HTML checker needs Java 17 or later. → install Java (Debian: apt-get install default-jre-headless).",
  );
}

async function findInstalled(): Promise<string | undefined> {
  const home = process.env["JAVA_HOME"];
  for (const command of [...(home ? [path.join(home, "bin/java")] : []), "java"])
    if ((await runProgram(command, ["-version"])) === 0) return command;
  return undefined;
}
