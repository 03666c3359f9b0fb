import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { contentOf } from "./content-of.ts";
import { visibleLines, type Line } from "./visible-lines.ts";

/** One element of a page; what stands in a `template` has that template as an ancestor. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  /** The text right in this element, without that of the elements within it. */
  readonly text: string;
}

/** One HTML file of the site, read and parsed once for all checks. */
export interface Page {
  /** Path below the output folder, such as `san-pham/index.html`. */
  readonly file: string;
  readonly html: string;
  /** Every element in document order, those in templates too. */
  readonly elements: readonly PageElement[];
  /** What a visitor reads or is told, a line for each block and each spoken attribute. */
  readonly lines: readonly Line[];
  readonly ids: ReadonlySet<string>;
  readonly language: string | undefined;
  /** Sends its visitors on at once, so that nobody reads it. */
  readonly redirects: boolean;
  /** Search engines may list it. */
  readonly indexable: boolean;
}

/** Parses one page as a browser without JavaScript would (the algorithm of the HTML standard). */
export function readPage(file: string, html: string): Page {
  // So that what `noscript` holds is read as elements too.
  const document = parse(html, { scriptingEnabled: false });
  const elements: PageElement[] = [];
  collect(document, undefined, elements);
  const metaContent = (key: string, value: string) =>
    elements.find(({ name, attributes }) => name === "meta" && attributes.get(key)?.toLowerCase() === value)
      ?.attributes;
  const redirects = metaContent("http-equiv", "refresh") !== undefined;
  const noindex = /\bnoindex\b/.test(metaContent("name", "robots")?.get("content") ?? "");
  return {
    file,
    html,
    elements,
    lines: visibleLines(document),
    ids: new Set(elements.flatMap(({ attributes }) => attributes.get("id") ?? [])),
    language: elements.find(({ name }) => name === "html")?.attributes.get("lang"),
    redirects,
    indexable: !redirects && !noindex,
  };
}

/** The element itself and everything around it, from the inside out. */
export function selfAndAncestors(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let current: PageElement | undefined = element; current; current = current.parent) found.push(current);
  return found;
}

/** Whether an element is another one or stands in it. */
export function isWithin(element: PageElement, other: PageElement): boolean {
  return selfAndAncestors(element).includes(other);
}

/** The text of an element with that of all elements in it. */
export function textWithin(page: Page, element: PageElement): string {
  return page.elements
    .filter((other) => isWithin(other, element))
    .map(({ text }) => text)
    .join("");
}

function collect(node: Tree.ParentNode, parent: PageElement | undefined, elements: PageElement[]): void {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    const element: PageElement = {
      name: child.tagName,
      attributes: new Map(child.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])),
      parent,
      text: child.childNodes.map((inner) => (tree.isTextNode(inner) ? inner.value : "")).join(""),
    };
    elements.push(element);
    collect(contentOf(child), element, elements);
  }
}
