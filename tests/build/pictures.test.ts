import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSite, type Built } from "../fixtures/build-site.ts";
import { replace, repository, specimenDay, writeContent } from "../fixtures/content.ts";
import { imagesYaml, newPhoto } from "../fixtures/pictures.ts";

const product = "products/mien-dong-mau.md";
const encodedSome = /pictures encoded: \d/;
let folder = "";
let original: Buffer;
let first: Built;
/** What this test alone has put into the cache. */
let keys: ReadonlySet<string | undefined>;

const build = () =>
  buildSite({ contentDir: path.join(folder, "content"), outputDir: path.join(folder, "site"), clock: specimenDay });
const published = () => readdirSync(path.join(folder, "site/assets/pictures")).filter((file) => /-mau-/.test(file));
const ofPhoto = () => published().filter((file) => file.startsWith("mien-dong-mau-"));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "san-vat-build-"));
  original = await newPhoto();
  await writeContent(path.join(folder, "content"), {
    [product]: replace("images: []", imagesYaml("bia.jpg")),
    "products/images/mien-dong-mau/bia.jpg": original,
  });
  first = await build();
  keys = new Set(ofPhoto().map((file) => /-([0-9a-f]{10})-\d+\./.exec(file)?.[1]));
});

afterAll(async () => {
  const cache = path.join(repository, ".cache/pictures");
  for (const entry of await readdir(cache))
    if (keys.has(entry.slice(0, 10))) await rm(path.join(cache, entry), { recursive: true });
  await rm(folder, { recursive: true, force: true });
});

test("a photo is published as AVIF and WebP in every width, and never as it was given", async () => {
  expect(first.code, first.output).toBe(0);
  expect(first.output).toMatch(encodedSome);
  expect(ofPhoto().map((file) => file.replace(/^mien-dong-mau-[0-9a-f]{10}-/, ""))).toEqual([
    "320.avif",
    "320.webp",
    "640.avif",
    "640.webp",
    "960.avif",
    "960.webp",
  ]);
  for (const file of readdirSync(path.join(folder, "site"), { recursive: true, encoding: "utf8" })) {
    expect(file).not.toMatch(/bia/);
    if (/\.(jpg|webp|avif)$/.test(file)) expect(readFileSync(path.join(folder, "site", file))).not.toEqual(original);
  }
  const widest = path.join(folder, "site/assets/pictures", ofPhoto().at(-1) ?? "");
  expect(await sharp(widest).metadata()).toMatchObject({ width: 960, height: 720 });
});

test("a change of a text encodes nothing, and leaves the same pictures", async () => {
  const before = published();
  const file = path.join(folder, "content", product);
  await writeFile(file, replace("phơi nắng", "phơi gió")(await readFile(file, "utf8")));
  const second = await build();
  expect(second.code, second.output).toBe(0);
  expect(second.output).not.toMatch(encodedSome);
  expect(published()).toEqual(before);
});

test("a photo that does not open stops the build, at its place in the product's file", async () => {
  await writeFile(
    path.join(folder, "content/products/images/mien-dong-mau/bia.jpg"),
    original.subarray(0, original.length / 2),
  );
  const third = await build();
  expect(third.code).toBe(1);
  expect(third.output).toMatch(/products\/mien-dong-mau\.md:\d+:5 {2}\[pictures-sound\]/);
});
