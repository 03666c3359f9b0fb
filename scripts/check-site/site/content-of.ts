import type { DefaultTreeAdapterTypes as Tree } from "parse5";

/** Where the children of an element stand: those of a `template` stand in a fragment of their own. */
export function contentOf(element: Tree.Element): Tree.ParentNode {
  return isTemplate(element) ? element.content : element;
}

function isTemplate(element: Tree.Element): element is Tree.Template {
  return "content" in element;
}
