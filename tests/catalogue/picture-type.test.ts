import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { isMovingPng, pictureType } from "../../src/catalogue/picture-type.ts";
import { movingGif, movingPng, twoColours } from "../fixtures/pictures.ts";

describe("the type of a picture", () => {
  it.each(["jpeg", "png", "webp", "avif", "tiff"] as const)("is told by its first bytes: %s", async (format) => {
    const bytes = await sharp(await twoColours(40, 30).png().toBuffer())
      .toFormat(format)
      .toBuffer();
    expect(pictureType(bytes)).toBe(format === "jpeg" ? "jpg" : format);
  });

  it.each([
    ["gif", movingGif()],
    ["svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ["svg", Buffer.from('\uFEFF<?xml version="1.0"?>\n<!-- x -->\n<svg\nwidth="9"/>')],
    ["heic", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1")],
    ["bmp", Buffer.from("BM6\0\0\0", "latin1")],
    ["pdf", Buffer.from("%PDF-1.7")],
    [undefined, Buffer.from("<!doctype html><p>x</p>")],
    [undefined, Buffer.from("RIFF\0\0\0\0WAVE", "latin1")],
    [undefined, Buffer.alloc(0)],
  ])("is told also of what is not taken: %s", (type, bytes) => {
    expect(pictureType(bytes)).toBe(type);
  });

  it("tells a PNG that moves from one that stands still", async () => {
    expect(isMovingPng(await movingPng())).toBe(true);
    expect(isMovingPng(await twoColours(40, 30).png().toBuffer())).toBe(false);
  });
});
