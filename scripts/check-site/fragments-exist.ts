import type { Check } from "./check.ts";
import type { Page } from "./site/page.ts";

/** Attributes that name other elements of the page by their ids. */
const references = [
  "for",
  "form",
  "list",
  "headers",
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-owns",
];

/** Every `#…` of a link, and every id that an element refers to, is there. */
export const fragmentsExist: Check = {
  name: "fragments-exist",
  run(site, report) {
    for (const { file, value, target } of site.addresses) {
      if (target.kind !== "here" || target.file === undefined) continue;
      const { fragment, file: to } = target;
      // `#top` is the browser's own; a fragment directive (`:~:`) points at words, not at an id.
      if (fragment === "" || fragment === "top" || fragment.startsWith(":~:")) continue;
      const ids = site.page(to)?.ids ?? idsInPicture(to.endsWith(".svg") ? site.text(to) : "");
      if (!ids.has(fragment))
        report(file, `“${value}”: ${to} has no id “${fragment}”`, "give the target that id, or mend the link");
    }
    for (const page of site.pages)
      for (const [name, id] of referencesIn(page))
        if (!page.ids.has(id)) report(page.file, `${name}="${id}" refers to nothing`, "give an element that id");
  },
};

function referencesIn(page: Page): [string, string][] {
  return page.elements.flatMap(({ attributes }) => [
    ...references.flatMap((name) =>
      (attributes.get(name) ?? "").split(/\s+/).flatMap((id): [string, string][] => (id === "" ? [] : [[name, id]])),
    ),
    ...[...attributes].flatMap(([name, value]): [string, string][] => {
      const id = /^url\(#(.+)\)$/.exec(value)?.[1];
      return id === undefined ? [] : [[name, id]];
    }),
  ]);
}

function idsInPicture(svg: string): Set<string> {
  return new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
}
