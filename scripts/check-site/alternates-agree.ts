import type { Check, Report } from "./check.ts";
import type { Page } from "./site/page.ts";
import type { Site } from "./site/read-site.ts";
import { targetOf, urlOf } from "./site/target.ts";

const sharedAddresses = new Set(["og:url", "og:image", "og:image:secure_url", "twitter:image"]);

/** Canonical address, other languages and shared addresses are full URLs of pages that exist and agree with them. */
export const alternatesAgree: Check = {
  name: "alternates-agree",
  run(site, report) {
    for (const page of site.pages) {
      checkCanonical(site, page, report);
      for (const { language, address } of alternates(page)) {
        const other = existing(site, page, `hreflang ${language}`, address, report);
        if (other === undefined) continue;
        if (language !== "x-default" && other.language !== language)
          report(
            page.file,
            `hreflang ${language} leads to a page in “${other.language}”`,
            "mend the pair of addresses",
          );
        if (!alternates(other).some((back) => back.address === urlOf(site, page.file)))
          report(page.file, `${other.file} does not name this page as its other language`, "name it there too");
      }
      for (const { attributes } of page.elements) {
        const name = attributes.get("property") ?? attributes.get("name") ?? "";
        if (sharedAddresses.has(name)) existing(site, page, name, attributes.get("content") ?? "", report);
      }
    }
  },
};

function checkCanonical(site: Site, page: Page, report: Report): void {
  const found = links(page, "canonical").map(({ attributes }) => attributes.get("href") ?? "");
  const [address] = found;
  if (found.length > 1) report(page.file, "more than one canonical address", "leave one");
  if (address !== undefined) existing(site, page, "canonical", address, report);
  if (page.indexable && address !== urlOf(site, page.file))
    report(page.file, `the canonical address is ${address ?? "missing"}`, `make it ${urlOf(site, page.file)}`);
}

/** The page or file that an address promises; undefined, and reported, where there is none or the URL is not full. */
function existing(site: Site, page: Page, what: string, address: string, report: Report): Page | undefined {
  const target = targetOf(site, page.file, address);
  if (target.kind === "here" && target.file !== undefined && URL.canParse(address)) return site.page(target.file);
  report(page.file, `${what}: ${address} is no full URL of something on this site`, "use context.absolute()");
  return undefined;
}

function alternates(page: Page): { language: string; address: string }[] {
  return links(page, "alternate").flatMap(({ attributes }) => {
    const language = attributes.get("hreflang");
    return language === undefined ? [] : [{ language, address: attributes.get("href") ?? "" }];
  });
}

function links(page: Page, relation: string) {
  return page.elements.filter(({ name, attributes }) => name === "link" && attributes.get("rel") === relation);
}
