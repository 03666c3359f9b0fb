import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { checkPhoto, type PhotoFault } from "../../src/catalogue/check-photo.ts";
import { emptyPng, movingPng, movingWebp, newPhoto, phonePhoto, photo, twoColours } from "../fixtures/pictures.ts";

const formats = ["jpg", "png", "webp"] as const;
const inFormat = async (format: (typeof formats)[number], bytes: Buffer) =>
  sharp(bytes)
    .toFormat(format === "jpg" ? "jpeg" : format)
    .toBuffer();
const faultOf = async (bytes: Uint8Array, ending: string): Promise<PhotoFault | undefined> =>
  (await checkPhoto(bytes, ending)).fault;

describe("a photo passes", () => {
  it.each(formats)("as %s, with its size in pixels", async (format) => {
    const { photo: found } = await checkPhoto(await inFormat(format, await photo()), format);
    expect(found).toMatchObject({ width: 1200, height: 900 });
    expect(found?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("lying on its side, with the size that it has upright", async () => {
    expect((await checkPhoto(await phonePhoto(), "jpg")).photo).toMatchObject({ width: 900, height: 1200 });
  });

  it("in the colours of a printer, in grey, with 16 bits, or with another colour profile", async () => {
    const files: Buffer[] = [
      await twoColours(900, 600).toColourspace("cmyk").jpeg().toBuffer(),
      await twoColours(900, 600).toColourspace("b-w").jpeg().toBuffer(),
      await twoColours(900, 600).withIccProfile("p3").jpeg().toBuffer(),
    ];
    for (const bytes of files) expect(await faultOf(bytes, "jpg")).toBeUndefined();
    const deep = await twoColours(900, 600).toColourspace("rgb16").png().toBuffer();
    expect(await faultOf(deep, "png")).toBeUndefined();
  });
});

describe("a file is refused", () => {
  it("when it is something else than its ending says", async () => {
    expect(await faultOf(await inFormat("png", await photo()), "jpg")).toEqual({ kind: "other-ending", type: "png" });
    expect(await faultOf(Buffer.from("<svg/>"), "png")).toEqual({ kind: "other-type", type: undefined });
    expect(await faultOf(Buffer.from("<svg ></svg>"), "png")).toEqual({ kind: "other-type", type: "svg" });
  });

  it("when it promises too many pixels, in the time that reading its head takes", async () => {
    await faultOf(await photo(), "jpg");
    const start = performance.now();
    expect(await faultOf(emptyPng(20_000, 20_000), "png")).toEqual({ kind: "large", width: 20_000, height: 20_000 });
    expect(performance.now() - start).toBeLessThan(200);
  });

  it.each(formats)("when the end of a %s is missing", async (format) => {
    const whole = await inFormat(format, await newPhoto());
    expect(await faultOf(whole, format)).toBeUndefined();
    for (const share of [0.05, 0.5, 0.95])
      expect(await faultOf(whole.subarray(0, whole.length * share), format), String(share)).toEqual({ kind: "broken" });
  });

  it.each(formats)("when the head of a %s is all that it has", async (format) => {
    const bytes = Buffer.concat([(await inFormat(format, await photo())).subarray(0, 16), Buffer.alloc(500, 7)]);
    expect(await faultOf(bytes, format)).toEqual({ kind: "broken" });
  });

  it("when the pixels of a PNG are missing or damaged", async () => {
    expect(await faultOf(emptyPng(900, 600), "png")).toEqual({ kind: "broken" });
    const damaged = Buffer.from(await inFormat("png", await newPhoto()));
    const middle = Math.floor(damaged.length / 2);
    damaged.fill(0, middle, middle + 200);
    expect(await faultOf(damaged, "png")).toEqual({ kind: "broken" });
  });

  it("when it moves", async () => {
    expect(await faultOf(await movingWebp(), "webp")).toEqual({ kind: "moving" });
    expect(await faultOf(await movingPng(), "png")).toEqual({ kind: "moving" });
  });
});
