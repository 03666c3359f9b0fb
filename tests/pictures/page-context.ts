import type { Catalogue, Product } from "../../src/catalogue/catalogue.ts";
import type { Language } from "../../src/catalogue/records.ts";
import { createContext, type PageContext } from "../../src/layouts/context.ts";
import type { PictureSource } from "../../src/pictures/picture-source.ts";
import type { PublishedPicture } from "../../src/pictures/publish-pictures.ts";
import { content } from "../fixtures/content.ts";

/** A picture as the pipeline publishes it, without encoding anything. */
export function published(source: PictureSource, widths: readonly number[], ratio = 3 / 4): PublishedPicture {
  const files = (["avif", "webp"] as const).flatMap((format) =>
    widths.map((width) => ({
      format,
      width,
      height: width * ratio,
      bytes: width,
      address: `/assets/pictures/${source.slug}-0123456789-${width}.${format}`,
    })),
  );
  return { source, colour: "#c98a10", files };
}

/** A specimen, and a page's context in which it has these pictures; the site is published below a path. */
export async function pageWith(
  language: Language,
  ...pictures: PublishedPicture[]
): Promise<{ context: PageContext; product: Product }> {
  const { catalogue } = await content();
  const product = catalogue?.products.find(({ slug }) => slug === "mien-dong-mau");
  if (!catalogue || !product) throw new Error("the specimens have errors");
  const below: Catalogue = { ...catalogue, site: { ...catalogue.site, url: "https://example.org/bac-kan" } };
  return { product, context: createContext(below, {}, new Map([[product.slug, pictures]]), language) };
}
