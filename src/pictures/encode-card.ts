import { cacheKey } from "./cache-key.ts";
import { cached, type CachedPicture } from "./picture-cache.ts";
import { meanColour } from "./rasterise.ts";

/** A picture for other sites to show beside a link; its letters are outlines, since a build machine may have no fonts. */
export type Card = DrawnCard | CardToDraw;

interface CardFile {
  /** In pixels; the height follows from the drawing. */
  width: number;
  format: keyof typeof encoders;
}

interface DrawnCard extends CardFile {
  svg: string;
}

/** A card that costs time to draw: that is done only when the cache does not hold it. */
interface CardToDraw extends CardFile {
  /** Names the drawing: the same content, the same drawing. */
  content: string;
  draw(): Promise<string>;
}

/** mozjpeg takes five times as long for a twentieth fewer bytes. */
const encoders = {
  jpeg: { quality: 50, progressive: true, overshootDeringing: true, quantisationTable: 3 },
  png: { palette: true, effort: 8 },
} as const;

/** One drawing as one file, from the cache where it is there. */
export function encodeCard(card: Card, cacheDir: string): Promise<CachedPicture> {
  const { width, format } = card;
  const content = JSON.stringify([encoders[format], "svg" in card ? card.svg : card.content]);
  return cached(cacheDir, cacheKey(content, { formats: [format], widths: [width] }), async () => {
    const svg = "svg" in card ? card.svg : await card.draw();
    const { default: sharp } = await import("sharp");
    // Straight from the drawing: by way of eleventy-img and a PNG it takes twice as long for the same bytes.
    const picture = sharp(Buffer.from(svg)).resize({ width }).flatten({ background: "#fff" });
    const { data, info } = await picture.toFormat(format, encoders[format]).toBuffer({ resolveWithObject: true });
    const file = { format, width: info.width, height: info.height, data };
    return { colour: await meanColour(data), files: [file] };
  });
}
