import type { Catalogue } from "../catalogue/catalogue.ts";
import { siteMap } from "../publish/site-map.ts";

export const data = { permalink: "/sitemap.xml" };

export function render({ catalogue }: { catalogue: Catalogue }): string {
  return siteMap(catalogue);
}
