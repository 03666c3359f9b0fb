import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { encodePicture } from "../../src/pictures/encode-picture.ts";
import type { PictureSource } from "../../src/pictures/picture-source.ts";
import { phonePhoto, photo, twoColours } from "../fixtures/pictures.ts";
import { emptyFolder } from "./folder.ts";
import { checkedPhoto, drawing } from "./sources.ts";

const made = async (source: PictureSource) => encodePicture(source, await emptyFolder());

/** Red, green and blue of a pixel, at a share of the picture's width and height. */
async function pixel(file: string, across: number, down: number): Promise<number[]> {
  const { data, info } = await sharp(file).toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(down * info.height) * info.width + Math.floor(across * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)];
}

function expectNear(colour: readonly number[], wanted: readonly number[]): void {
  for (const [index, value] of wanted.entries())
    expect(Math.abs((colour[index] ?? 999) - value), `${colour.join()} is not ${wanted.join()}`).toBeLessThan(14);
}

describe("a drawing", () => {
  it("becomes AVIF and WebP in every width that a layout needs, in its own shape", async () => {
    const { files } = await made(drawing());
    expect(files.map(({ format, width, height }) => `${format} ${width}×${height}`)).toEqual([
      "avif 320×240",
      "avif 640×480",
      "avif 960×720",
      "webp 320×240",
      "webp 640×480",
      "webp 960×720",
    ]);
    for (const { path, width, height, bytes } of files) {
      expect(await sharp(path).metadata()).toMatchObject({ width, height });
      expect((await readFile(path)).length).toBe(bytes);
    }
  });

  it("is drawn at its full size, not enlarged from a smaller one", async () => {
    const { files } = await made(drawing());
    const widest = files.find(({ format, width }) => format === "webp" && width === 960)?.path ?? "";
    const edge = 400 / 480;
    // The hand that draws strays by up to four pixels.
    expectNear(await pixel(widest, 0.5, edge - 6 / 720), [0xc9, 0x8a, 0x10]);
    expectNear(await pixel(widest, 0.5, edge + 6 / 720), [0x1c, 0x23, 0x40]);
  });

  it("has its mean colour stand for it until it is there", async () => {
    expect((await made({ kind: "drawing", slug: "a", svg: drawing().svg.replace("#1c2340", "#c98a10") })).colour).toBe(
      "#c98a10",
    );
  });
});

describe("a photo", () => {
  it("of a phone comes out upright, without the place it was taken at or anything else about it", async () => {
    const original = await phonePhoto();
    const before = await sharp(original).metadata();
    expect(before).toMatchObject({ orientation: 6, width: 1200, height: 900 });
    expect(before.exif?.toString("latin1")).toContain("Nobody");

    const { files } = await made(checkedPhoto(original));
    for (const { path } of files) {
      const after = await sharp(path).metadata();
      expect(after).toMatchObject({ space: "srgb", hasAlpha: false });
      for (const part of ["exif", "xmp", "iptc", "icc", "orientation"] as const) expect(after[part]).toBeUndefined();
      expect((await readFile(path)).toString("latin1")).not.toMatch(/Nobody|Phone|GPS|Exif/);
      // Its left side is red; turned clockwise, that is the upper half.
      expectNear(await pixel(path, 0.5, 0.2), [0xc0, 0x20, 0x20]);
      expectNear(await pixel(path, 0.5, 0.8), [0x20, 0x20, 0xc0]);
    }
    expect(files.at(-1)).toMatchObject({ width: 900, height: 1200 });
  });

  it.each([
    [900, [320, 640, 900]],
    [700, [320, 640]],
    [500, [320, 500]],
  ])("of %i pixels is never enlarged, nor kept twice in nearly the same width", async (width, widths) => {
    const { files } = await made(checkedPhoto(await photo(width, 500)));
    expect(files.filter(({ format }) => format === "webp").map((file) => file.width)).toEqual(widths);
  });

  it("keeps its colours when they were written for another screen or for print", async () => {
    for (const [original, near] of [
      [await twoColours(900, 600).withIccProfile("p3").jpeg({ chromaSubsampling: "4:4:4" }).toBuffer(), true],
      [await twoColours(900, 600).toColourspace("cmyk").jpeg().toBuffer(), false],
      [await twoColours(900, 600).toColourspace("rgb16").png().toBuffer(), true],
    ] as const)
      for (const { path } of (await made(checkedPhoto(original))).files) {
        const [red = 0, green = 0, blue = 0] = await pixel(path, 0.2, 0.5);
        if (near) expectNear([red, green, blue], [0xc0, 0x20, 0x20]);
        // Ink cannot show every colour of a screen, but red stays red.
        else expect(red).toBeGreaterThan(100 + Math.max(green, blue));
        expect(await sharp(path).metadata()).toMatchObject({ space: "srgb", channels: 3 });
      }
  });

  it("has paper behind what is transparent in it", async () => {
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    const original = await sharp({ create: { width: 900, height: 600, channels: 4, background } })
      .png()
      .toBuffer();
    const { files } = await made(checkedPhoto(original));
    expectNear(await pixel(files[0]?.path ?? "", 0.5, 0.5), [0xfb, 0xf7, 0xee]);
  });
});
