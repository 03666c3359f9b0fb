import type { Check } from "./check.ts";
import { selfAndAncestors, type Page, type PageElement } from "./site/page.ts";

/** Every picture says what it shows, or that it is decoration (`alt=""`, `aria-hidden`). */
export const imagesDescribed: Check = {
  name: "images-described",
  run(site, report) {
    for (const page of site.pages)
      for (const element of page.elements) {
        if (needsAlt(element) && !element.attributes.has("alt"))
          report(page.file, `${tagOf(element)} has no alt`, 'write what it shows, or alt="" for decoration');
        if ((element.name === "svg" || element.attributes.get("role") === "img") && !isNamed(page, element))
          report(page.file, `${tagOf(element)} neither has a name nor is hidden`, "add aria-label, or aria-hidden");
      }
  },
};

function needsAlt({ name, attributes }: PageElement): boolean {
  return name === "img" || name === "area" || (name === "input" && attributes.get("type") === "image");
}

function isNamed(page: Page, element: PageElement): boolean {
  const { attributes, name } = element;
  if (name === "img" || attributes.has("aria-label") || attributes.has("aria-labelledby")) return true;
  if (page.elements.some((other) => other.parent === element && other.name === "title")) return true;
  const around = selfAndAncestors(element).slice(1);
  // Parts of a picture that has a name are not announced.
  return (
    attributes.get("aria-hidden") === "true" ||
    around.some((other) => other.attributes.get("aria-hidden") === "true" || other.attributes.get("role") === "img")
  );
}

function tagOf({ name, attributes }: PageElement): string {
  const mark = attributes.get("src") ?? attributes.get("class");
  return mark === undefined ? `<${name}>` : `<${name} “${mark}”>`;
}
