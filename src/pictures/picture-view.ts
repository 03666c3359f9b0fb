import type { ProductPhoto } from "../catalogue/catalogue.ts";
import type { Language } from "../catalogue/records.ts";
import type { Words } from "../catalogue/words.ts";
import type { PublishedFile, PublishedPicture } from "./publish-pictures.ts";
import { layouts, type Layout } from "./widths.ts";

/** Everything that an element needs to show a picture in one layout. */
export interface PictureView {
  /** Best format first. */
  sources: { type: string; srcset: string }[];
  sizes: string;
  /** For what knows none of the formats above; in pixels, its width and height give the shape. */
  src: string;
  width: number;
  height: number;
  /** Empty where the picture only repeats the words beside it. */
  alt: string;
  colour: string;
  /** Who took a photo, when, and on what terms; absent for a drawing. */
  photo?: Pick<ProductPhoto, "credit" | "licence" | "taken">;
}

interface Page {
  href(address: string): string;
  t: Words;
  language: Language;
}

/** What a picture shows, by the slug that it is published under and the name that a reader knows. */
export interface Pictured {
  slug: string;
  name: string;
  name_en?: string;
}

/** A published picture as a layout shows it. */
export function pictureView(picture: PublishedPicture, pictured: Pictured, layout: Layout, page: Page): PictureView {
  const { source, colour } = picture;
  const webp = fitting(picture, "webp", layout);
  const fallback = webp.at(-1);
  if (!fallback) throw new Error(`the picture of ${pictured.slug} has no files`);
  const srcset = (files: readonly PublishedFile[]) =>
    files.map(({ address, width }) => `${page.href(address)} ${width}w`).join(", ");
  return {
    sources: [
      { type: "image/avif", srcset: srcset(fitting(picture, "avif", layout)) },
      { type: "image/webp", srcset: srcset(webp) },
    ],
    sizes: layouts[layout].sizes,
    src: page.href(fallback.address),
    width: fallback.width,
    height: fallback.height,
    colour,
    ...(source.kind === "photo"
      ? { alt: source.photo.alt, photo: source.photo }
      : { alt: layout === "card" ? "" : drawingAlt(pictured, page) }),
  };
}

function drawingAlt({ name, name_en }: Pictured, { t, language }: Page): string {
  return t("picture.drawing_alt", { name: language === "vi" ? name : (name_en ?? name) });
}

/** The files that a layout chooses from; of a photo narrower than all of these, its widest. */
function fitting({ files }: PublishedPicture, format: PublishedFile["format"], layout: Layout): PublishedFile[] {
  const widths: readonly number[] = layouts[layout].widths;
  const all = files.filter((file) => file.format === format).toSorted((a, b) => a.width - b.width);
  const within = all.filter(({ width }) => width >= Math.min(...widths) && width <= Math.max(...widths));
  return within.length > 0 ? within : all.slice(-1);
}
