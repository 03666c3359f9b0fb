import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { languages, type Language } from "../catalogue/records.ts";
import type { Sheet } from "../eleventy/assets.ts";
import type { Pictures } from "../pictures/publish-pictures.ts";
import { cardFor, type PublishedCards } from "../social-cards/published-card.ts";
import { createContext, type PageContext } from "./context.ts";
import { Document, type Crumb } from "./document.tsx";

/** A kind of page: which records it shows, at which address, and how. Each is made once in each language. */
export interface PageDefinition<T> {
  /** The records that get a page; one page without a record when absent. */
  each?(catalogue: Catalogue): readonly T[];
  address(record: T, language: Language): string;
  title(record: T, context: PageContext): string;
  description(record: T, context: PageContext): string;
  /** The way here from the home page, without the page itself. */
  crumbs?(record: T, context: PageContext): Crumb[];
  structuredData?(record: T, context: PageContext): object[];
  /** Scripts of `src/client` that the page needs. */
  scripts?: readonly string[];
  /** The style sheet that the page needs besides the site's own. */
  sheet?: Sheet;
  /** Kept out of search engines and the site map. */
  noindex?: boolean;
  body(record: T, context: PageContext): ComponentChildren;
}

interface Item<T> {
  language: Language;
  record: T;
}

interface TemplateData<T> {
  catalogue: Catalogue;
  assets: Readonly<Record<string, string>>;
  pictures: Pictures;
  socialCards: PublishedCards;
  item: Item<T>;
}

/** Makes the Eleventy template for a kind of page. */
export function page<T = undefined>(definition: PageDefinition<T>) {
  const records = (catalogue: Catalogue): readonly T[] => definition.each?.(catalogue) ?? [undefined as T];
  return class Template {
    data() {
      return {
        pagination: {
          data: "catalogue.site",
          size: 1,
          alias: "item",
          before: (_site: unknown, { catalogue }: TemplateData<T>): Item<T>[] =>
            languages.flatMap((language) => records(catalogue).map((record) => ({ language, record }))),
        },
        permalink: ({ item }: TemplateData<T>) => fileOf(definition.address(item.record, item.language)),
      };
    }

    render({ catalogue, assets, pictures, socialCards, item: { language, record } }: TemplateData<T>): string {
      const context = createContext(catalogue, assets, pictures, language);
      const body = renderToString(<>{definition.body(record, context)}</>);
      const html = renderToString(
        <Document
          context={context}
          addresses={{ vi: definition.address(record, "vi"), en: definition.address(record, "en") }}
          title={definition.title(record, context)}
          description={definition.description(record, context)}
          crumbs={definition.crumbs?.(record, context) ?? []}
          structuredData={definition.structuredData?.(record, context) ?? []}
          scripts={definition.scripts ?? []}
          sheet={definition.sheet}
          fonts={fontsOf(body)}
          noindex={definition.noindex ?? false}
          socialCard={cardFor(socialCards, definition.address(record, "vi"))}
          body={body}
        />,
      );
      return `<!doctype html>\n${html}\n`;
    }
  };
}

/** The fonts of the first view: those of every page, and the weight of stories where something is told. */
function fontsOf(body: string): string[] {
  const weights = ["be-vietnam-pro-#-400", "source-serif-4-#-600"];
  if (/class="(?:[^"]* )?told[ "]/.test(body)) weights.push("source-serif-4-#-400");
  return weights.flatMap((name) =>
    ["latin", "vietnamese"].map((letters) => `${name.replace("#", letters)}-normal.woff2`),
  );
}

/** The file that a web server sends for an address. */
function fileOf(address: string): string {
  return address.endsWith("/") ? `${address}index.html` : address;
}
