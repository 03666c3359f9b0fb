import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Language } from "../catalogue/records.ts";
import type { Words } from "../catalogue/words.ts";

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
}

/** Makes the context of one page. Throws when a bundle is asked for that does not exist. */
export function createContext(
  catalogue: Catalogue,
  assets: Readonly<Record<string, string>>,
  language: Language,
): PageContext {
  const base = catalogue.site.url;
  const prefix = new URL(base).pathname.replace(/\/$/, "");
  return {
    catalogue,
    language,
    t: catalogue.words[language],
    href: (address) => prefix + address,
    absolute: (address) => base + address,
    asset(name) {
      const path = assets[name];
      if (path === undefined) throw new Error(`no bundle is called ${name}`);
      return prefix + path;
    },
  };
}
