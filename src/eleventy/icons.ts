import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { markIcon } from "../illustration/mark.ts";
import type { EleventyConfig } from "../types/eleventy.ts";
import { settings } from "./settings.ts";

const [iconSide, touchSide] = [32, 180];

/** Writes the icons for what asks for a fixed address and takes no SVG: old browsers, and the home screen of a phone. */
export function icons(config: EleventyConfig): void {
  config.on("eleventy.before", async () => {
    await mkdir(settings.outputDir, { recursive: true });
    const publish = (name: string, bytes: Buffer) => writeFile(path.join(settings.outputDir, name), bytes);
    await publish("favicon.ico", asIcon(await pngOf(markIcon(2, 4), iconSide), iconSide));
    // A phone rounds the corners itself.
    await publish("apple-touch-icon.png", await pngOf(markIcon(4, 0), touchSide));
  });
}

async function pngOf(svg: string, side: number): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  return sharp(Buffer.from(svg), { density: 600 }).resize(side, side).png({ palette: true }).toBuffer();
}

/** A PNG in the frame of the ICO format: a header of 6 bytes, one entry of 16, then the picture. */
function asIcon(png: Buffer, side: number): Buffer {
  const [header, entry] = [6, 16];
  const frame = Buffer.alloc(header + entry);
  frame.writeUInt16LE(1, 2); // an icon
  frame.writeUInt16LE(1, 4); // with one picture
  frame.writeUInt8(side, header);
  frame.writeUInt8(side, header + 1);
  frame.writeUInt16LE(1, header + 4); // planes
  frame.writeUInt16LE(32, header + 6); // bits a pixel
  frame.writeUInt32LE(png.length, header + 8);
  frame.writeUInt32LE(header + entry, header + 12);
  return Buffer.concat([frame, png]);
}
