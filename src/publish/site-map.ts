import type { Catalogue } from "../catalogue/catalogue.ts";
import { productStates } from "../catalogue/certificate-state.ts";
import { listPages } from "../catalogue/list-pages.ts";
import { productsByStars } from "../catalogue/product-groups.ts";
import { languages, type Language } from "../catalogue/records.ts";
import {
  homeUrl,
  listPageUrl,
  recordUrl,
  sectionUrl,
  sectorUrl,
  starsUrl,
  stateUrl,
  storyUrl,
  type Section,
} from "../catalogue/urls.ts";

type Address = (language: Language) => string;

const frontPages = [
  "producers",
  "places",
  "resources",
  "salesPoints",
  "programme",
  "stars",
  "lookUp",
  "about",
  "data",
] as const;

/** Every address that search engines may list, each with its counterpart in the other language. */
export function siteMap(catalogue: Catalogue): string {
  const { site, products, producers, districts, communesNow, resources, salesPoints, sectors } = catalogue;
  const addresses: Address[] = [
    homeUrl,
    storyUrl,
    ...each(listPages(catalogue), ({ number }, language) => listPageUrl(number, language)),
    ...each(frontPages, sectionUrl),
    ...each(
      sectors.filter((sector) => sector.products.length > 0),
      ({ id }, language) => sectorUrl(id, language),
    ),
    ...each(productsByStars(products), ({ stars }, language) => starsUrl(stars, language)),
    ...each(productStates, stateUrl),
    ...records(
      "products",
      products.map(({ slug }) => slug),
    ),
    ...records("producers", idsOf(producers)),
    ...records("places", idsOf([...districts, ...communesNow])),
    ...records("resources", idsOf(resources)),
    ...records("salesPoints", idsOf(salesPoints)),
  ];
  const urls = addresses.flatMap((address) => languages.map((language) => entry(site.url, address, language)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
}

function each<T>(list: readonly T[], address: (item: T, language: Language) => string): Address[] {
  return list.map((item) => (language) => address(item, language));
}

function records(section: Section, ids: readonly string[]): Address[] {
  return each(ids, (id, language) => recordUrl(section, id, language));
}

function idsOf(list: readonly { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function entry(base: string, address: Address, language: Language): string {
  const alternates = languages.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${base}${address(other)}"/>`,
  );
  return `<url><loc>${base}${address(language)}</loc>${alternates.join("")}</url>`;
}
