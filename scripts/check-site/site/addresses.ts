import type { Page, PageElement } from "./page.ts";

/** An address that a page holds. */
export interface Address {
  readonly element: PageElement;
  readonly value: string;
  /** The browser asks for it by itself; otherwise only when the visitor follows it. */
  readonly fetched: boolean;
}

/** Relations that only tell something; every other `link` makes the browser fetch or connect. */
const tellingRelations = new Set("alternate author bookmark canonical help license me next prev search tag".split(" "));
const fetchedAttributes = new Set(["src", "poster", "action", "formaction", "background", "data-pagefind"]);

/** Every address in a page's elements: links, what is fetched, where forms go, where a redirect leads. */
export function addressesOf(page: Page): Address[] {
  return page.elements.flatMap((element) =>
    [...element.attributes].flatMap(([name, value]) => addressesIn(element, name, value)),
  );
}

function addressesIn(element: PageElement, name: string, value: string): Address[] {
  const fetched = (...values: string[]) => values.map((one) => ({ element, value: one, fetched: true }));
  if (name === "srcset" || name === "imagesrcset") return fetched(...candidates(value));
  if (name === "style") return fetched(...addressesInStyles(value));
  if (fetchedAttributes.has(name) || (name === "data" && element.name === "object")) return fetched(value);
  if (name === "href" || name === "xlink:href") return [{ element, value, fetched: isFetched(element) }];
  if (name === "content" && element.attributes.get("http-equiv")?.toLowerCase() === "refresh")
    return [{ element, value: /url\s*=\s*(.*)$/i.exec(value)?.[1] ?? "", fetched: false }];
  return [];
}

function isFetched({ name, attributes }: PageElement): boolean {
  if (name === "link") return relations(attributes).some((relation) => !tellingRelations.has(relation));
  return name !== "a" && name !== "area" && name !== "base";
}

function relations(attributes: ReadonlyMap<string, string>): string[] {
  return (attributes.get("rel") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
}

/** The addresses of a `srcset`, without their widths. */
function candidates(srcset: string): string[] {
  return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? "");
}

/** The addresses in a style sheet or a `style` attribute. */
export function addressesInStyles(css: string): string[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/g);
  return [...found].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? "");
}
