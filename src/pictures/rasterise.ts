import { hemShare } from "../illustration/plate.ts";
import { wavered } from "./waver.ts";

/** Lossless and quick; it lives only until the published formats are made of it. */
const passing = { compressionLevel: 1 };

/** Draws an SVG text so many pixels wide. */
export async function rasteriseDrawing(svg: string, width: number): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  return sharp(Buffer.from(svg)).resize({ width }).flatten({ background: "#fff" }).png(passing).toBuffer();
}

/** Draws a picture of src/illustration so many pixels wide, with the edges that a hand would give it. */
export async function rasteriseByHand(svg: string, width: number): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  const pixels = await sharp(await rasteriseDrawing(svg, width))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width: across, height, channels } = pixels.info;
  const raw = { width: across, height, channels };
  return sharp(wavered(pixels, hemShare, svg), { raw })
    .png(passing)
    .toBuffer();
}

/** Turns a checked photo into a clean picture, at most so many pixels wide, without anything else the file held. */
export async function rasterisePhoto(bytes: Uint8Array, width: number): Promise<Buffer> {
  const { openPhoto } = await import("../catalogue/open-photo.ts");
  return openPhoto(bytes, width).png(passing).toBuffer();
}

/** The mean colour of a picture, `#rrggbb`: what a page shows until the picture is there. */
export async function meanColour(picture: Buffer): Promise<string> {
  const { default: sharp } = await import("sharp");
  const pixel = await sharp(picture).resize(1, 1, { kernel: "cubic" }).raw().toBuffer();
  return `#${pixel.subarray(0, 3).toString("hex")}`;
}
