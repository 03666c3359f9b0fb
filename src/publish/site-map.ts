import type { Catalogue } from "../catalogue/catalogue.ts";
import { listPages } from "../catalogue/list-pages.ts";
import { languages, type Language } from "../catalogue/records.ts";
import { homeUrl, listPageUrl, recordUrl, sectionUrl, sectorUrl, type Section } from "../catalogue/urls.ts";

/** Every address that search engines may list, each with its counterpart in the other language. */
export function siteMap(catalogue: Catalogue): string {
  const { site, products, producers, districts, communesNow, resources, salesPoints, sectors } = catalogue;
  const of = (section: Section, ids: readonly string[]) =>
    ids.map((id) => (language: Language) => recordUrl(section, id, language));
  const front = (
    ["producers", "places", "resources", "salesPoints", "programme", "stars", "about", "data"] as const
  ).map((section) => (language: Language) => sectionUrl(section, language));
  const pages: ((language: Language) => string)[] = [
    homeUrl,
    ...listPages(catalogue).map(
      ({ number }) =>
        (language: Language) =>
          listPageUrl(number, language),
    ),
    ...front,
    ...sectors
      .filter((sector) => sector.products.length > 0)
      .map(
        ({ id }) =>
          (language: Language) =>
            sectorUrl(id, language),
      ),
    ...of(
      "products",
      products.map(({ slug }) => slug),
    ),
    ...of(
      "producers",
      producers.map(({ id }) => id),
    ),
    ...of(
      "places",
      [...districts, ...communesNow].map(({ id }) => id),
    ),
    ...of(
      "resources",
      resources.map(({ id }) => id),
    ),
    ...of(
      "salesPoints",
      salesPoints.map(({ id }) => id),
    ),
  ];
  const urls = pages.flatMap((address) =>
    languages.map((language) => {
      const alternates = languages.map(
        (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${site.url}${address(other)}"/>`,
      );
      return `<url><loc>${site.url}${address(language)}</loc>${alternates.join("")}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
}
