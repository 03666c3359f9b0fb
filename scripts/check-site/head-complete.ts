import type { Check } from "./check.ts";
import { textWithin, type Page } from "./site/page.ts";

/** Every page has its language, one title, one description and one h1; titles and descriptions tell pages apart. */
export const headComplete: Check = {
  name: "head-complete",
  run(site, report) {
    const seen = new Map<string, string>();
    for (const page of site.pages) {
      const expected = page.file.startsWith("en/") ? "en" : "vi";
      if (page.language !== expected)
        report(page.file, `<html lang> is “${page.language ?? ""}”`, `write lang="${expected}"`);
      for (const { name, found } of partsOf(page)) {
        if (found.length > 1) report(page.file, `${found.length} × ${name}`, "leave one");
        const text = found[0]?.trim() ?? "";
        if (text === "") report(page.file, `${name} is missing or empty`, `give the page its ${name}`);
        // An h1 may repeat (a product and its certificate bear one name); title and description stand in search results.
        else if (page.indexable && name !== "h1") {
          const key = [page.language, name, text].join("\n");
          const other = seen.get(key);
          if (other !== undefined)
            report(page.file, `the same ${name} as ${other}: “${text}”`, "add what tells the pages apart");
          seen.set(key, other ?? page.file);
        }
      }
    }
  },
};

function partsOf(page: Page): { name: string; found: string[] }[] {
  const texts = (tag: string) =>
    page.elements
      // A title within a picture names the picture.
      .filter(({ name, parent }) => name === tag && parent?.name !== "svg")
      .map((element) => textWithin(page, element));
  const descriptions = page.elements
    .filter(({ name, attributes }) => name === "meta" && attributes.get("name") === "description")
    .map(({ attributes }) => attributes.get("content") ?? "");
  return [
    { name: "title", found: texts("title") },
    // Search results show no page that is kept out of them.
    ...(page.indexable ? [{ name: "description", found: descriptions }] : []),
    // Nobody reads a page that sends its visitors on.
    ...(page.redirects ? [] : [{ name: "h1", found: texts("h1") }]),
  ];
}
