import type { CardPicture } from "../card-picture.ts";
import { quarters, type Box } from "./box.ts";
import { clothPiece, type Cloth } from "./cloth.ts";
import { croppedTo } from "./crop.ts";
import type { Layout } from "./layout.ts";

const clothStitch = 6;

/** One picture over the whole side, four as on a wall, or a cloth where there is none. */
export async function pictureSide(
  pictures: readonly CardPicture[],
  cloth: Cloth,
  { picture: width, body: height }: Layout,
): Promise<string> {
  const whole: Box = { x: 0, y: 0, width, height };
  const [first, ...others] = pictures;
  if (!first) return clothPiece(cloth, whole, clothStitch);
  if (others.length < 3) return placed(first, whole);
  return (await Promise.all(quarters(whole).map((box, index) => placed(pictures[index] ?? first, box)))).join("");
}

async function placed(picture: CardPicture, { x, y, width, height }: Box): Promise<string> {
  const jpeg = await croppedTo(picture, Math.round(width), Math.round(height));
  return `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none" href="data:image/jpeg;base64,${jpeg.toString("base64")}"/>`;
}
