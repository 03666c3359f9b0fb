import { plateSize } from "../../illustration/plate.ts";
import type { CardPicture } from "../card-picture.ts";
import { fullestWindow } from "./fullest-window.ts";

/** How much of a drawn plate is above its hem: a card has a hem of its own. */
export const aboveHem = 436 / plateSize.height;
/** It lives only until the card is made of it; as PNG it would take three times as long. */
const passing = { quality: 95, chromaSubsampling: "4:4:4" };
/** Darker than this is the keyline, which every object in the foreground is cut with. */
const keyline = 70;

/** The part of a picture that tells most, at a size in pixels, as JPEG: of a drawing its objects, without its hem. */
export async function croppedTo(picture: CardPicture, width: number, height: number): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  const bytes = await picture.load(width);
  if (!picture.drawn)
    return sharp(bytes)
      .resize(width, height, { fit: "cover", position: sharp.strategy.attention })
      .jpeg(passing)
      .toBuffer();
  const { width: wide = 0, height: high = 0 } = await sharp(bytes).metadata();
  // A pixel less, so that no edge of the hem shows.
  const keptHigh = Math.floor(high * aboveHem) - 1;
  const keptWide = Math.min(wide, Math.round((keptHigh * width) / height));
  const left = await leftOfObjects(await picture.load(0), keptWide / wide);
  return sharp(bytes)
    .extract({ left: Math.min(wide - keptWide, Math.round(left * wide)), top: 0, width: keptWide, height: keptHigh })
    .resize(width, height, { fit: "fill" })
    .jpeg(passing)
    .toBuffer();
}

/** Where to cut a drawing so that most of its objects are kept, both as shares of its width; its smallest file will do. */
async function leftOfObjects(bytes: Buffer, share: number): Promise<number> {
  const { default: sharp } = await import("sharp");
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  const inked = Array.from({ length: info.width }, () => 0);
  const rows = Math.floor(info.height * aboveHem) - 1;
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < info.width; x++)
      if ((data[(y * info.width + x) * info.channels] ?? 255) < keyline) inked[x] = (inked[x] ?? 0) + 1;
  return fullestWindow(inked, Math.round(share * info.width)) / info.width;
}
