import { copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { inParallel } from "./in-parallel.ts";

/** A file that is to stand in a folder: its name there and where it comes from. */
export interface PlacedFile {
  name: string;
  from: string;
}

const copiesAtOnce = 16;

/**
 * Makes a folder hold these files and no others. Names tell the content, so one that is there is not copied again, and
 * a copy gets its name only when it is whole.
 */
export async function placeFiles(folder: string, files: readonly PlacedFile[]): Promise<void> {
  const there = new Set(await readdir(folder).catch(() => []));
  const wanted = new Map(files.map(({ name, from }) => [name, from]));
  if (wanted.size > 0) await mkdir(folder, { recursive: true });
  const missing = [...wanted].filter(([name]) => !there.has(name));
  await inParallel(missing, copiesAtOnce, async ([name, from]) => {
    const part = path.join(folder, `.${name}`);
    await copyFile(from, part);
    await rename(part, path.join(folder, name));
  });
  for (const name of there) if (!wanted.has(name)) await rm(path.join(folder, name), { recursive: true });
}
