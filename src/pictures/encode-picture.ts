import { cacheKey } from "./cache-key.ts";
import { encode, type Encoding } from "./encode.ts";
import { cached, type CachedPicture } from "./picture-cache.ts";
import type { PictureSource } from "./picture-source.ts";
import { meanColour, rasteriseByHand, rasterisePhoto } from "./rasterise.ts";
import { pictureWidths, widestWidth } from "./widths.ts";

const encoding: Encoding = { formats: ["avif", "webp"], widths: pictureWidths };

/** A picture in every width and format that the layouts need, from the cache where it is there. */
export function encodePicture(source: PictureSource, cacheDir: string): Promise<CachedPicture> {
  const content = source.kind === "drawing" ? source.svg : source.photo.sha256;
  return cached(cacheDir, cacheKey(content, encoding), async () => {
    const picture =
      source.kind === "drawing"
        ? await rasteriseByHand(source.svg, widestWidth)
        : await rasterisePhoto(await source.bytes(), widestWidth);
    return { colour: await meanColour(picture), files: await encode(picture, encoding) };
  });
}
