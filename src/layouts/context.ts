import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Language } from "../catalogue/records.ts";
import type { Words } from "../catalogue/words.ts";
import { pictureView, type Pictured, type PictureView } from "../pictures/picture-view.ts";
import type { Pictures } from "../pictures/publish-pictures.ts";
import type { Layout } from "../pictures/widths.ts";

/** What a component may know besides its record: the language's words and how addresses of this site are written. */
export interface PageContext {
  catalogue: Catalogue;
  language: Language;
  t: Words;
  /** An address of this site as a link, with the path prefix of the place it is published at. */
  href(address: string): string;
  /** An address of this site as a full URL. */
  absolute(address: string): string;
  /** The link to a bundle or font by its name. */
  asset(name: string): string;
  /** The pictures of a product, a district or a resource as a layout shows them, the one that stands for it first. */
  pictures(pictured: Pictured, layout: Layout): PictureView[];
  /** The picture that stands for it. */
  picture(pictured: Pictured, layout: Layout): PictureView | undefined;
}

/** Makes the context of one page. Throws when a bundle is asked for that does not exist. */
export function createContext(
  catalogue: Catalogue,
  assets: Readonly<Record<string, string>>,
  pictures: Pictures,
  language: Language,
): PageContext {
  const base = catalogue.site.url;
  const prefix = new URL(base).pathname.replace(/\/$/, "");
  const t = catalogue.words[language];
  const href = (address: string) => prefix + address;
  const viewsOf = (pictured: Pictured, layout: Layout) =>
    (pictures.get(pictured.slug) ?? []).map((picture) => pictureView(picture, pictured, layout, { href, t, language }));
  return {
    catalogue,
    language,
    t,
    href,
    absolute: (address) => base + address,
    asset(name) {
      const path = assets[name];
      if (path === undefined) throw new Error(`no bundle is called ${name}`);
      return prefix + path;
    },
    pictures: viewsOf,
    picture: (pictured, layout) => viewsOf(pictured, layout)[0],
  };
}
