import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { PictureSource } from "../../src/pictures/picture-source.ts";
import { publishPictures } from "../../src/pictures/publish-pictures.ts";
import { photo } from "../fixtures/pictures.ts";
import { emptyFolder } from "./folder.ts";
import { checkedPhoto, drawing } from "./sources.ts";

/** A site with its cache, and what a build makes of some sources. */
async function site() {
  const folders = { cacheDir: await emptyFolder(), outputDir: await emptyFolder() };
  const folder = path.join(folders.outputDir, "assets/pictures");
  return {
    folder,
    build: (...sources: PictureSource[]) => publishPictures(sources, folders),
    files: async () => (await readdir(folder)).sort(),
  };
}

describe("pictures are published", () => {
  it("by product, with the addresses of files that are there", async () => {
    const { build, folder, files } = await site();
    const original = await photo();
    const { pictures } = await build(drawing("tra"), checkedPhoto(original, "mien"), drawing("mien", "#3f6f45"));
    expect([...pictures].map(([slug, made]) => [slug, made.map(({ source }) => source.kind)])).toEqual([
      ["tra", ["drawing"]],
      ["mien", ["photo", "drawing"]],
    ]);
    const addresses = [...pictures.values()].flat().flatMap((picture) => picture.files.map(({ address }) => address));
    expect(addresses[0]).toMatch(/^\/assets\/pictures\/tra-[0-9a-f]{10}-320\.avif$/);
    expect(addresses.map((address) => path.basename(address)).sort()).toEqual(await files());
    for (const file of await files()) expect((await readFile(path.join(folder, file))).equals(original)).toBe(false);
  });

  it("without encoding any a second time: not when nothing changed, and not into an empty folder", async () => {
    const { build } = await site();
    const sources = [drawing("tra"), drawing("mien", "#3f6f45")];
    const first = await build(...sources);
    expect(first.encoded).toBe(2);
    const second = await build(...sources);
    expect(second.encoded).toBe(0);
    expect(second.pictures).toEqual(first.pictures);
    expect((await build(drawing("tra"), drawing("mien", "#3f6f46"))).encoded).toBe(1);
  });

  it("with nothing left of what is no longer shown, or was only half written", async () => {
    const { build, files, folder } = await site();
    await build(drawing("tra"), drawing("mien"));
    await writeFile(path.join(folder, ".mien-0123456789-320.webp"), "half");
    await build(drawing("mien"));
    expect(await files()).toHaveLength(6);
    expect((await files()).every((file) => file.startsWith("mien-"))).toBe(true);
    await build();
    expect(await files()).toEqual([]);
  });

  it("and one that cannot be made is named", async () => {
    const { build } = await site();
    await expect(build({ kind: "drawing", slug: "tra", svg: "<svg" })).rejects.toThrow("no picture of tra");
  });

  it("and a file that somebody removed is put back", async () => {
    const { build, files, folder } = await site();
    await build(drawing());
    const before = await files();
    await rm(path.join(folder, before[0] ?? ""));
    await build(drawing());
    expect(await files()).toEqual(before);
  });
});
