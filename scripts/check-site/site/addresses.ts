import type { Page, PageElement } from "./page.ts";

/** An address as it stands in a page or style sheet. */
export interface WrittenAddress {
  readonly value: string;
  /** The browser asks for it by itself; otherwise only when the visitor follows it. */
  readonly fetched: boolean;
}

/** Relations that only tell something; every other `link` makes the browser fetch or connect. */
const tellingRelations = new Set("alternate author bookmark canonical help license me next prev search tag".split(" "));
const fetchedAttributes = new Set(["src", "poster", "action", "formaction", "data-pagefind"]);

/** Every address in a page's elements: links, what is fetched, where forms go, where a redirect leads. */
export function addressesInPage(page: Page): WrittenAddress[] {
  return page.elements.flatMap((element) => [
    ...[...element.attributes].flatMap(([name, value]) => addressesInAttribute(element, name, value)),
    ...(element.name === "style" ? addressesInStyles(element.text) : []),
  ]);
}

/** The addresses in a style sheet or a `style` attribute. */
export function addressesInStyles(css: string): WrittenAddress[] {
  const found = css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/g);
  return fetched([...found].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? ""));
}

function addressesInAttribute(element: PageElement, name: string, value: string): WrittenAddress[] {
  if (name === "srcset" || name === "imagesrcset") return fetched(candidates(value));
  if (name === "style") return addressesInStyles(value);
  if (fetchedAttributes.has(name) || (name === "data" && element.name === "object")) return fetched([value]);
  if (name === "href" || name === "xlink:href") return [{ value, fetched: fetchesHref(element) }];
  if (name === "content" && element.attributes.get("http-equiv")?.toLowerCase() === "refresh")
    return [{ value: /url\s*=\s*["']?([^"']*)/i.exec(value)?.[1] ?? "", fetched: false }];
  return [];
}

function fetchesHref({ name, attributes }: PageElement): boolean {
  if (name !== "link") return name !== "a" && name !== "area" && name !== "base";
  const relations = (attributes.get("rel") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  return relations.some((relation) => !tellingRelations.has(relation));
}

/** The addresses of a `srcset`, without their widths. */
function candidates(srcset: string): string[] {
  return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? "");
}

function fetched(values: readonly string[]): WrittenAddress[] {
  return values.map((value) => ({ value, fetched: true }));
}
