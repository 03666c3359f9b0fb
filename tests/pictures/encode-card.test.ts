import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { encodeCard } from "../../src/pictures/encode-card.ts";
import { emptyFolder } from "./folder.ts";

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"><rect width="1200" height="630" fill="#24386b"/></svg>';

describe("a card for other sites", () => {
  it.each(["jpeg", "png"] as const)("is one %s of the size asked for", async (format) => {
    const { files } = await encodeCard({ svg, width: 1200, format }, await emptyFolder());
    expect(files).toMatchObject([{ format, width: 1200, height: 630 }]);
    expect(await sharp(files[0]?.path).metadata()).toMatchObject({ format, width: 1200, height: 630 });
  });

  it("is made once", async () => {
    const folder = await emptyFolder();
    const card = { svg, width: 1200, format: "jpeg" } as const;
    expect((await encodeCard(card, folder)).fresh).toBe(true);
    expect((await encodeCard(card, folder)).fresh).toBe(false);
    expect((await encodeCard({ ...card, svg: svg.replace("#24386b", "#24386c") }, folder)).fresh).toBe(true);
  });
});
