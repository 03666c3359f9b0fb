import { describe, expect, it } from "vitest";
import { pageWith, published } from "./page-context.ts";
import { checkedPhoto, drawing } from "./sources.ts";

const widths = [320, 640, 960];
const widthsOf = (srcset: string) => [...srcset.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width));

describe("a picture in a layout", () => {
  it("offers AVIF, then WebP, in the widths of that layout and no others", async () => {
    const { context, product } = await pageWith("vi", published(drawing(), widths));
    const card = context.picture(product, "card");
    expect(card?.sources.map(({ type, srcset }) => [type, widthsOf(srcset)])).toEqual([
      ["image/avif", [320, 640]],
      ["image/webp", [320, 640]],
    ]);
    const page = context.picture(product, "page");
    expect(page?.sources.map(({ srcset }) => widthsOf(srcset))).toEqual([
      [640, 960],
      [640, 960],
    ]);
    expect(page).toMatchObject({ width: 960, height: 720, src: expect.stringMatching(/-960\.webp$/) as string });
    expect(page?.sizes).not.toBe(card?.sizes);
  });

  it("has addresses below the path that the site is published at", async () => {
    const { context, product } = await pageWith("vi", published(drawing(), widths));
    const { src, sources } = context.picture(product, "card") ?? { src: "", sources: [] };
    for (const address of [src, ...sources.flatMap(({ srcset }) => srcset.split(", "))])
      expect(address).toMatch(/^\/bac-kan\/assets\/pictures\/mien-dong-mau-/);
  });

  it.each([
    [[320, 500], "page", [500]],
    [[320, 500], "card", [320, 500]],
    [[320, 640, 900], "page", [640, 900]],
  ] as const)("of a photo narrower than wished (%j on a %s) offers what there is", async (has, layout, offered) => {
    const { context, product } = await pageWith("vi", published(checkedPhoto(Buffer.alloc(0)), has));
    const view = context.picture(product, layout);
    expect(widthsOf(view?.sources[0]?.srcset ?? "")).toEqual(offered);
    expect(view?.width).toBe(offered.at(-1));
  });

  it("is described on a page, and beside a product's name silent when it is a drawing", async () => {
    for (const [language, alt] of [
      ["vi", "Hình vẽ minh họa cho Miến dong mẫu"],
      ["en", "A drawing that stands for Specimen canna noodles"],
    ] as const) {
      const { context, product } = await pageWith(language, published(drawing(), widths));
      expect(context.picture(product, "card")?.alt).toBe("");
      expect(context.picture(product, "page")?.alt).toBe(alt);
    }
    const { context, product } = await pageWith("en", published(checkedPhoto(Buffer.alloc(0)), widths));
    expect(context.picture(product, "card")?.alt).toBe("Túi miến bên nong tre");
  });

  it("is one of several, the first of which stands for the product, or none", async () => {
    const [photo, second] = [checkedPhoto(Buffer.from("a")), checkedPhoto(Buffer.from("b"))];
    const { context, product } = await pageWith("vi", published(photo, widths), published(second, widths));
    expect(context.pictures(product, "page")).toHaveLength(2);
    expect(context.picture(product, "page")).toEqual(context.pictures(product, "page")[0]);
    const bare = await pageWith("vi");
    expect(bare.context.picture(bare.product, "page")).toBeUndefined();
  });
});
