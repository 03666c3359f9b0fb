import { readFile } from "node:fs/promises";
import path from "node:path";
import type { PublishedPicture } from "../pictures/publish-pictures.ts";

/** A published picture as a card needs it. */
export interface CardPicture {
  /** Names it: the same content, the same picture. */
  content: string;
  /** A drawing of this project, not a photo. */
  drawn: boolean;
  /** Whose photo it is. */
  credit?: string | undefined;
  /** The smallest of its files that is at least so many pixels wide, else the widest. */
  load(width: number): Promise<Buffer>;
}

/** A picture of a product from the site's own files, which are already drawn and clean. */
export function cardPicture({ source, files }: PublishedPicture, outputDir: string): CardPicture {
  const usable = files.filter(({ format }) => format === "webp").toSorted((a, b) => a.width - b.width);
  const widest = usable.at(-1);
  if (!widest) throw new Error(`no WebP file of ${source.slug}`);
  return {
    content: widest.address,
    drawn: source.kind === "drawing",
    credit: source.kind === "photo" ? source.photo.credit : undefined,
    load: (width) =>
      readFile(path.join(outputDir, (usable.find((file) => file.width >= width * enlarged) ?? widest).address)),
  };
}

/** A picture is wider than the part of it that a card shows. */
const enlarged = 1.45;
