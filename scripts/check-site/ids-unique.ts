import type { Check } from "./check.ts";
import { selfAndAncestors, type PageElement } from "./site/page.ts";

/**
 * An id stands once on a page. What a `template` holds is counted by itself: it is not on the page until it takes the
 * place of what stands there now.
 */
export const idsUnique: Check = {
  name: "ids-unique",
  run(site, report) {
    for (const { file, elements } of site.pages) {
      const seen = new Map<PageElement | undefined, Set<string>>();
      for (const element of elements) {
        const id = element.attributes.get("id");
        if (id === undefined) continue;
        const scope = selfAndAncestors(element).find((other) => other !== element && other.name === "template");
        const ids = seen.get(scope) ?? new Set();
        seen.set(scope, ids);
        if (id === "" || /\s/.test(id)) report(file, `the id “${id}” is no id`, "use letters, digits and hyphens");
        else if (ids.has(id)) report(file, `the id “${id}” stands more than once`, "make it unique on the page");
        ids.add(id);
      }
    }
  },
};
