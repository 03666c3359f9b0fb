import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { EncodedData } from "./encode.ts";

/** An encoded file as the cache tells of it. */
export interface CachedFile extends Omit<EncodedData, "data"> {
  /** Its size in bytes. */
  bytes: number;
  /** Where it lies. */
  path: string;
}

export interface CachedPicture {
  key: string;
  colour: string;
  files: readonly CachedFile[];
  /** It was made just now, not found. */
  fresh: boolean;
}

interface Made {
  colour: string;
  files: readonly EncodedData[];
}

/** Entries kept beside those in use, for a change that is taken back and for other content folders. */
const mostSpare = 1000;

/**
 * The picture under a key, made only when the folder does not hold it. An entry appears whole or not at all, so that
 * builds that run at the same time may share the folder.
 */
export async function cached(cacheDir: string, key: string, make: () => Promise<Made>): Promise<CachedPicture> {
  const folder = path.join(cacheDir, key);
  const found = await readEntry(folder);
  if (found) return { key, ...found, fresh: false };
  const { colour, files } = await make();
  await mkdir(cacheDir, { recursive: true });
  const draft = await mkdtemp(path.join(cacheDir, ".draft-"));
  const entry: Entry = { colour, files: [] };
  for (const { data, ...file } of files) {
    await writeFile(path.join(draft, nameOf(file)), data);
    entry.files.push({ ...file, bytes: data.length });
  }
  await writeFile(path.join(draft, "entry.json"), JSON.stringify(entry));
  await putInPlace(draft, folder);
  return { key, colour, files: located(folder, entry), fresh: true };
}

/**
 * Removes the oldest entries that are not in use, once they are very many. No clock is asked, since builds for another
 * day share the folder.
 */
export async function pruneCache(cacheDir: string, used: ReadonlySet<string>, spare = mostSpare): Promise<void> {
  const unused = (await readdir(cacheDir)).filter((name) => !used.has(name));
  if (unused.length <= spare) return;
  const dated = await Promise.all(
    unused.map(async (name) => ({ name, made: (await stat(path.join(cacheDir, name))).mtimeMs })),
  );
  for (const { name } of dated.toSorted((a, b) => b.made - a.made).slice(spare))
    await rm(path.join(cacheDir, name), { recursive: true, force: true });
}

interface Entry {
  colour: string;
  files: Omit<CachedFile, "path">[];
}

async function readEntry(folder: string): Promise<Omit<CachedPicture, "key" | "fresh"> | undefined> {
  try {
    const entry = JSON.parse(await readFile(path.join(folder, "entry.json"), "utf8")) as Entry;
    return { colour: entry.colour, files: located(folder, entry) };
  } catch {
    return undefined;
  }
}

/** Another build may have been faster with the same bytes; then, and only then, its entry stays. */
async function putInPlace(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch {
    if (await readEntry(folder)) return rm(draft, { recursive: true });
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  }
}

function located(folder: string, { files }: Entry): CachedFile[] {
  return files.map((file) => ({ ...file, path: path.join(folder, nameOf(file)) }));
}

function nameOf({ width, format }: Pick<EncodedData, "width" | "format">): string {
  return `${width}.${format === "jpeg" ? "jpg" : format}`;
}
