import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { plateSize } from "../../src/illustration/plate.ts";
import type { CardPicture } from "../../src/social-cards/card-picture.ts";
import type { CardParts } from "../../src/social-cards/drawing/card-svg.ts";
import { croppedTo } from "../../src/social-cards/drawing/crop.ts";
import { publishCards } from "../../src/social-cards/publish-cards.ts";
import { emptyFolder } from "../pictures/folder.ts";

const hem = "#ff0000";
/** A drawing: paper, an object with a dark line on the right, and a hem of 44 in 480. */
const { width, height } = plateSize;
const drawing: CardPicture = {
  content: "hinh-mau",
  drawn: true,
  load: () =>
    sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="640" height="480" fill="#f6ecd6"/><rect x="480" y="200" width="120" height="200" fill="#00ff00" stroke="#18213f" stroke-width="6"/><rect y="436" width="640" height="44" fill="${hem}"/></svg>`,
      ),
    )
      .webp({ lossless: true })
      .toBuffer(),
};

const both = (text: string) => ({ vi: text, en: text });
const parts: CardParts = {
  words: { name: "Miến dong mẫu", nameEn: "Sample noodles", lines: [both("Xã Mẫu")] },
  cloth: { sector: "thuc-pham", seed: "mau" },
  pictures: [drawing],
  caption: "Minh họa",
  hemWords: { siteName: "Sản vật Bắc Kạn", note: "Danh mục độc lập" },
};

const at = "/san-pham/mien-dong-mau/";

describe("the cards of the site", () => {
  it("are JPEGs of 1200 × 630 whose names begin with the page's", async () => {
    const outputDir = await emptyFolder();
    const { cards } = await publishCards(new Map([[at, parts]]), { cacheDir: await emptyFolder(), outputDir });
    const { address = "" } = cards.get(at) ?? {};
    expect(address).toMatch(/^\/assets\/cards\/mien-dong-mau-[0-9a-f]{10}\.jpg$/);
    const file = path.join(outputDir, address);
    expect(await sharp(file).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
    expect((await readFile(file)).length).toBeLessThan(70_000);
  });

  it("are drawn once, and again only when what they show changes", async () => {
    const folders = { cacheDir: await emptyFolder(), outputDir: await emptyFolder() };
    const publish = (changed: Partial<CardParts>) => publishCards(new Map([[at, { ...parts, ...changed }]]), folders);
    expect((await publish({})).drawn).toBe(1);
    expect((await publish({})).drawn).toBe(0);
    expect((await publish({ words: { ...parts.words, name: "Miến dong khác" } })).drawn).toBe(1);
    expect((await publish({ pictures: [{ ...drawing, content: "hinh-khac" }] })).drawn).toBe(1);
    expect(await readdir(path.join(folders.outputDir, "assets/cards"))).toHaveLength(1);
  });

  it("are left out, and told of, where a font lacks a letter", async () => {
    const strange = { ...parts, words: { ...parts.words, name: "Trà 茶" } };
    const cards = new Map([
      ["/", parts],
      [at, strange],
    ]);
    const published = await publishCards(cards, { cacheDir: await emptyFolder(), outputDir: await emptyFolder() });
    expect([...published.cards.keys()]).toEqual(["/"]);
    expect(published.left).toEqual(["no font of the social cards has “茶”"]);
  });

  it("have the same bytes in every build", async () => {
    const bytes = async () => {
      const outputDir = await emptyFolder();
      const { cards } = await publishCards(new Map([[at, parts]]), { cacheDir: await emptyFolder(), outputDir });
      return readFile(path.join(outputDir, cards.get(at)?.address ?? ""));
    };
    expect((await bytes()).equals(await bytes())).toBe(true);
  });
});

describe("a drawing on a card", () => {
  it("keeps its objects and leaves its hem behind", async () => {
    const { data, info } = await sharp(await croppedTo(drawing, 300, 300))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    let [green, red] = [0, 0];
    for (let pixel = 0; pixel < data.length; pixel += info.channels) {
      const [r = 0, g = 0] = [data[pixel], data[pixel + 1]];
      if (g > 200 && r < 60) green++;
      if (r > 200 && g < 60) red++;
    }
    expect(red).toBe(0);
    // The whole object: 114 × 194 of the 436 that are kept, at 300 pixels.
    expect(green).toBeGreaterThan(114 * 194 * (300 / 436) ** 2 * 0.9);
  });
});
