import type { Catalogue } from "../catalogue/catalogue.ts";

export const data = { permalink: "/robots.txt" };

export function render({ catalogue }: { catalogue: Catalogue }): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${catalogue.site.url}/sitemap.xml\n`;
}
