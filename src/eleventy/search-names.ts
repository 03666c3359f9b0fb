import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { namesFile } from "../publish/names-file.ts";

/** Writes the names that the search box answers by, under a name that changes with them; gives its path. */
export async function writeNames(catalogue: Catalogue, outputDir: string): Promise<string> {
  const text = JSON.stringify(namesFile(catalogue));
  const address = `/assets/names-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.json`;
  const file = path.join(outputDir, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return address;
}
