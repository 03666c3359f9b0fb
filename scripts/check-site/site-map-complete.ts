import type { Check } from "./check.ts";
import { targetOf, urlOf } from "./site/target.ts";

const siteMap = "sitemap.xml";

/** The site map lists every page that search engines may list, and nothing else; robots.txt tells where it is. */
export const siteMapComplete: Check = {
  name: "site-map-complete",
  run(site, report) {
    const xml = site.files.has(siteMap) ? site.text(siteMap) : "";
    const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => plain(address));
    const alternates = [...xml.matchAll(/<xhtml:link\b[^>]*\bhref="([^"]*)"/g)].map(([, address = ""]) =>
      plain(address),
    );
    const seen = new Set<string>();
    for (const address of [...listed, ...new Set(alternates)]) {
      const target = targetOf(site, siteMap, address);
      const page = target.kind === "here" && target.file !== undefined ? site.page(target.file) : undefined;
      if (page === undefined) report(siteMap, `${address} is no page`, "leave it out of src/publish/site-map.ts");
      else if (!page.indexable)
        report(siteMap, `${address} is kept out of search engines`, "leave it out, or index it");
    }
    for (const address of listed) {
      if (seen.has(address)) report(siteMap, `${address} stands twice`, "list it once");
      seen.add(address);
    }
    for (const { file, indexable } of site.pages)
      if (indexable && !seen.has(urlOf(site, file)))
        report(file, "the site map does not list this page", "add it to src/publish/site-map.ts, or mark it noindex");
    const robots = site.files.has("robots.txt") ? site.text("robots.txt") : "";
    if (!robots.includes(`Sitemap: ${urlOf(site, siteMap)}`))
      report("robots.txt", `does not name ${urlOf(site, siteMap)}`, `add “Sitemap: ${urlOf(site, siteMap)}”`);
  },
};

function plain(xml: string): string {
  return xml.replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
