import type { Check } from "./check.ts";
import { holds } from "./site/holds.ts";
import { isWithin, selfAndAncestors, type Page, type PageElement } from "./site/page.ts";
import { productPages } from "./site/published-products.ts";
import type { Site } from "./site/read-site.ts";
import { targetOf } from "./site/target.ts";

/** Every sign that a reader takes for a filled star. Code is not searched: the search draws by the state it is given. */
const filledStar = /[★⭐🌟✪✭✮✯]/u;

/** Filled stars stand only where the certificate around them holds, and on no page of a product whose does not. */
export const starsHeld: Check = {
  name: "stars-held",
  run(site, report) {
    for (const page of site.pages)
      for (const element of page.elements.filter(showsStar)) {
        const state = stateAround(element);
        if (state === undefined) report(page.file, "a filled star outside of any certificate", remedy);
        else if (!holds(state)) report(page.file, `a filled star, but the certificate's state is “${state}”`, remedy);
      }
    for (const { product, page } of productPages(site)) {
      if (holds(product.certificate.state)) continue;
      for (const element of page.elements.filter(showsStar))
        // What the panel says from a later day on is judged by that day's state, above.
        if (!isInTemplate(element) && !isInCardOfOther(site, page, element))
          report(page.file, `a filled star on the page of a product that is “${product.certificate.state}”`, remedy);
    }
    for (const file of site.files)
      if (file.endsWith(".css") && (filledStar.test(site.text(file)) || /\\(?:2605|2b50)/i.test(site.text(file))))
        report(file, "a filled star in a style sheet, which knows no certificate", remedy);
  },
};

const remedy = "draw stars with the Stars component in a LivingCertificate";

function showsStar({ name, text, attributes }: PageElement): boolean {
  const isCode = name === "script" && attributes.get("type") !== "application/ld+json";
  return [...attributes.values(), ...(isCode ? [] : [text])].some((told) => filledStar.test(told));
}

/** The state that decides over an element: that of the nearest certificate, or of the nearest template for a later day. */
function stateAround(element: PageElement): string | undefined {
  for (const { name, attributes } of selfAndAncestors(element)) {
    const state = name === "template" ? attributes.get("data-state") : attributes.get("data-certificate-state");
    if (state !== undefined) return state;
  }
  return undefined;
}

function isInTemplate(element: PageElement): boolean {
  return selfAndAncestors(element).some(({ name }) => name === "template");
}

/** Cards of other products stand in list items that link to them; those have certificates of their own. */
function isInCardOfOther(site: Site, page: Page, element: PageElement): boolean {
  const item = selfAndAncestors(element).find(({ name }) => name === "li");
  const files = new Set(productPages(site).map((other) => other.page.file));
  files.delete(page.file);
  return page.elements.some((link) => {
    if (item === undefined || link.name !== "a" || !isWithin(link, item)) return false;
    const target = targetOf(site, page.file, link.attributes.get("href") ?? "");
    return target.kind === "here" && target.file !== undefined && files.has(target.file);
  });
}
