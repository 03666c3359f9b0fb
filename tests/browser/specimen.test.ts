import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect } from "vitest";
import { test } from "./visitor.ts";

const folder = path.join(import.meta.dirname, "pictures");
/** Sections of the specimen that hold nothing of the catalogue, so that no edit of a product changes them. */
const sections = ["mau-sac", "chu", "khoang", "tho-cam", "nut"] as const;

/**
 * Pictures are compared at a fifth of their size: a browser of another version draws the edges of letters otherwise, but
 * a colour, a size or a place that changed still shows. `UPDATE_PICTURES=1` takes new ones.
 */
const [shrink, mostBySection, mostAnywhere] = [5, 3, 60];

describe.each(["light", "dark"] as const)("the specimen in the %s scheme", (colorScheme) => {
  test.for(sections)("looks as it was last approved: %s", async (section, { visitor }) => {
    const page = await visitor.visit("/mau/", { colorScheme, viewport: { width: 360, height: 800 } });
    // The site does without a font that is late; a picture to compare waits for it.
    await page.route("**/assets/site-*.css", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll("display:optional", "display:block") });
    });
    await page.reload();
    await page.evaluate(async () => document.fonts.ready);
    const seen = await page.locator(`section[aria-labelledby="${section}"]`).screenshot();
    const file = path.join(folder, `${section}-${colorScheme}.png`);
    if (process.env["UPDATE_PICTURES"]) await writeFile(file, await sharp(seen).png({ palette: true }).toBuffer());
    const { data, info } = await coarse(seen);
    const approved = await coarse(await readFile(file), info);
    const differences = data.map((value, index) => Math.abs(value - (approved.data[index] ?? 255)));
    const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
    expect(mean, "mean difference").toBeLessThan(mostBySection);
    expect(Math.max(...differences), "greatest difference").toBeLessThan(mostAnywhere);
  });
});

/** A picture as a few numbers, in the size of another where one is given. */
async function coarse(picture: Buffer, size?: { width: number; height: number }) {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const to = size ?? { width: Math.round(width / shrink), height: Math.round(height / shrink) };
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .resize(to.width, to.height, { fit: "fill", kernel: "cubic" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: [...data], info };
}
