import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { languages, type Language } from "../catalogue/records.ts";
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

    render({ catalogue, assets, item: { language, record } }: TemplateData<T>): string {
      const context = createContext(catalogue, assets, language);
      const html = renderToString(
        <Document
          context={context}
          addresses={{ vi: definition.address(record, "vi"), en: definition.address(record, "en") }}
          title={definition.title(record, context)}
          description={definition.description(record, context)}
          crumbs={definition.crumbs?.(record, context) ?? []}
          structuredData={definition.structuredData?.(record, context) ?? []}
          scripts={definition.scripts ?? []}
          noindex={definition.noindex ?? false}
        >
          {definition.body(record, context)}
        </Document>,
      );
      return `<!doctype html>\n${html}\n`;
    }
  };
}

/** The file that a web server sends for an address. */
function fileOf(address: string): string {
  return address.endsWith("/") ? `${address}index.html` : address;
}
