import { createHash } from "node:crypto";
import { isMovingPng, pictureType, takenTypes, type PictureType } from "./picture-type.ts";

/** What is known of a sound photo; width and height are those of the upright picture. */
export interface Photo {
  sha256: string;
  width: number;
  height: number;
}

/** Why a file cannot be shown as a photo. */
export type PhotoFault =
  | { kind: "heavy"; bytes: number }
  | { kind: "other-type"; type: PictureType | undefined }
  | { kind: "other-ending"; type: PictureType }
  | { kind: "large"; width: number; height: number }
  | { kind: "moving" }
  | { kind: "broken" };

export type PhotoReading = { photo: Photo; fault?: undefined } | { photo?: undefined; fault: PhotoFault };

/** Enough to tell a broken file; a JPEG is then decoded at an eighth of its size, which is fast. */
const trialWidth = 64;

/** Looks a hostile file over, cheapest questions first: its type, its size in pixels, and whether all of it decodes. */
export async function checkPhoto(bytes: Uint8Array, ending: string): Promise<PhotoReading> {
  const type = pictureType(bytes);
  if (type === undefined || !takenTypes.has(type)) return { fault: { kind: "other-type", type } };
  if (type !== ending) return { fault: { kind: "other-ending", type } };
  // Only a content folder with photos pays for loading the decoder.
  const [{ default: sharp }, { mostPixels, openPhoto }] = await Promise.all([
    import("sharp"),
    import("./open-photo.ts"),
  ]);
  try {
    const header = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (header.format !== (type === "jpg" ? "jpeg" : type)) return { fault: { kind: "broken" } };
    if ((header.pages ?? 1) > 1 || (type === "png" && isMovingPng(bytes))) return { fault: { kind: "moving" } };
    const { width = 0, height = 0, orientation = 1 } = header;
    if (width * height > mostPixels) return { fault: { kind: "large", width, height } };
    await openPhoto(bytes, trialWidth).raw().toBuffer();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    // Orientations 5 to 8 lie on their side.
    return { photo: orientation < 5 ? { sha256, width, height } : { sha256, width: height, height: width } };
  } catch {
    return { fault: { kind: "broken" } };
  }
}
