import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { contentOf } from "./content-of.ts";

/** A piece of text that stands by itself on the page or is read aloud. */
export interface Line {
  readonly text: string;
  /** It shows how to write something (`code`, `pre`, `textarea`): marks such as `{slug}` belong there. */
  readonly syntax: boolean;
}

/** Elements that do not end the sentence around them: “<b>ông</b> Nông” is one line. */
const inline = new Set(
  "a abbr b bdi bdo cite data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr".split(" "),
);
const unseen = new Set(["script", "style"]);
const syntax = new Set(["code", "pre", "textarea"]);
const spokenAttributes = new Set(["alt", "title", "aria-label", "aria-description", "placeholder", "label"]);
const sharedMeta = /^(?:description$|og:|twitter:)/;

/** Everything that people read or hear on a page, in order: text of blocks, spoken attributes, what links share. */
export function visibleLines(document: Tree.Document): Line[] {
  const lines: Line[] = [];
  let open = "";
  collect(document, false);
  end(false);
  return lines;

  function collect(node: Tree.ParentNode, isSyntax: boolean): void {
    for (const child of node.childNodes) {
      if (tree.isTextNode(child)) open += child.value;
      else if (tree.isElementNode(child) && !unseen.has(child.tagName)) collectElement(child, isSyntax);
    }
  }

  function collectElement(element: Tree.Element, isSyntax: boolean): void {
    const own = isSyntax || syntax.has(element.tagName);
    for (const text of spokenIn(element)) lines.push({ text, syntax: own });
    const standsAlone = !inline.has(element.tagName);
    if (standsAlone) end(isSyntax);
    collect(contentOf(element), own);
    if (standsAlone) end(own);
  }

  function end(isSyntax: boolean): void {
    const text = open.replace(/\s+/gu, " ").trim();
    if (text !== "") lines.push({ text, syntax: isSyntax });
    open = "";
  }
}

function spokenIn({ tagName, attrs }: Tree.Element): string[] {
  const shared = tagName === "meta" && attrs.some(({ value }) => sharedMeta.test(value));
  const isButton =
    tagName === "input" && attrs.some(({ name, value }) => name === "type" && /^(?:submit|button|reset)$/.test(value));
  return attrs
    .filter(
      ({ name }) => spokenAttributes.has(name) || (name === "content" && shared) || (name === "value" && isButton),
    )
    .map(({ value }) => value);
}
