import sharp, { type Sharp } from "sharp";

/** A photo of 50 million pixels is larger than any phone's; decoding more would fill the memory. */
export const mostPixels = 50_000_000;
/** Longer than any photo takes on a slow machine; a file made to keep the decoder busy is given up. */
const mostSeconds = 20;
/** What lies behind transparent pixels; the paper of the site in the light scheme. */
const paper = "#fbf7ee";

/**
 * A photo as the site shows it: upright, in sRGB, without transparency and without metadata, at most `width` pixels
 * wide. Reading its pixels rejects when the file is broken, cut off or too large.
 */
export function openPhoto(bytes: Uint8Array, width: number): Sharp {
  return sharp(bytes, { failOn: "error", limitInputPixels: mostPixels })
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: paper })
    .toColourspace("srgb")
    .timeout({ seconds: mostSeconds });
}
