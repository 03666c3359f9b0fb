/** Formats that pictures are published in. */
export type PictureFormat = "avif" | "webp" | "jpeg" | "png";

/** Which files to make of a picture. */
export interface Encoding {
  formats: readonly PictureFormat[];
  /** Widths in pixels; one wider than the picture gives the picture's own width. */
  widths: readonly number[];
}

export interface EncodedData {
  format: PictureFormat;
  width: number;
  height: number;
  data: Buffer;
}

/** Flat drawings of effort 3 take three times as long as of effort 1, for a tenth fewer bytes. */
export const encoders = {
  sharpAvifOptions: { quality: 52, effort: 1 },
  sharpWebpOptions: { quality: 80, effort: 4 },
} as const;

/** Encodes a clean picture with eleventy-img, whose own caches stay off: one keeps everything in memory. */
export async function encode(picture: Buffer, { formats, widths }: Encoding): Promise<EncodedData[]> {
  const [{ default: image }, { default: sharp }] = await Promise.all([import("@11ty/eleventy-img"), import("sharp")]);
  // Several pictures are made at a time, one a core: threads within one would only stand in each other's way.
  sharp.concurrency(1);
  const made = await image(picture, { ...encoders, formats, widths, dryRun: true, useCache: false });
  return formats.flatMap((format) =>
    (made[format] ?? []).map(({ width, height, buffer }) => ({ format, width, height, data: buffer })),
  );
}
