import { availableParallelism } from "node:os";
import path from "node:path";
import type { PictureFormat } from "./encode.ts";
import { encodePicture } from "./encode-picture.ts";
import { inParallel } from "./in-parallel.ts";
import { pruneCache, type CachedFile, type CachedPicture } from "./picture-cache.ts";
import type { PictureSource } from "./picture-source.ts";
import { placeFiles } from "./place-files.ts";

/** A picture on the site: its files, each with its address, and what it was made from. */
export interface PublishedPicture {
  source: PictureSource;
  colour: string;
  files: readonly PublishedFile[];
}

export interface PublishedFile {
  format: PictureFormat;
  width: number;
  height: number;
  bytes: number;
  address: string;
}

/** The pictures of each product by its slug, the one that stands for it first. */
export type Pictures = ReadonlyMap<string, readonly PublishedPicture[]>;

export interface Folders {
  cacheDir: string;
  /** The site's own folder. */
  outputDir: string;
}

const published = "/assets/pictures/";

/**
 * Encodes what the cache lacks, and makes the site's folder of pictures hold these and no others. `onEncoded` is called
 * after each picture that had to be encoded.
 */
export async function publishPictures(
  sources: readonly PictureSource[],
  { cacheDir, outputDir }: Folders,
  onEncoded: () => void = () => {},
): Promise<{ pictures: Pictures; encoded: number }> {
  const entries = new Map<PictureSource, CachedPicture>();
  // One picture a core: its formats are made at the same time and hold some 100 MB.
  await inParallel(inRandomOrder(sources), availableParallelism(), async (source) => {
    const entry = await encodePicture(source, cacheDir).catch((cause: unknown) => {
      throw new Error(`no picture of ${source.slug} could be made`, { cause });
    });
    if (entry.fresh) onEncoded();
    entries.set(source, entry);
  });
  const made = sources.flatMap((source) => {
    const entry = entries.get(source);
    if (!entry) return [];
    const nameOf = ({ width, format }: CachedFile) => `${source.slug}-${entry.key.slice(0, 10)}-${width}.${format}`;
    return [{ ...entry, source, files: entry.files.map((file) => ({ ...file, name: nameOf(file) })) }];
  });
  const pictures = new Map<string, PublishedPicture[]>();
  for (const { source, colour, files } of made) {
    const withAddress = files.map(({ path: _path, name, ...file }) => ({ ...file, address: published + name }));
    pictures.set(source.slug, [...(pictures.get(source.slug) ?? []), { source, colour, files: withAddress }]);
  }
  const placed = made.flatMap(({ files }) => files.map(({ name, path: from }) => ({ name, from })));
  await placeFiles(path.join(outputDir, published), placed);
  const encoded = made.filter(({ fresh }) => fresh).length;
  if (encoded > 0) await pruneCache(cacheDir, new Set(made.map(({ key }) => key)));
  return { pictures, encoded };
}

/** Builds that run at the same time share the cache: each begins elsewhere, so that they share the work as well. */
function inRandomOrder<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, lot: Math.random() }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ item }) => item);
}
