import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { languages } from "../../src/catalogue/records.ts";
import { recordUrl } from "../../src/catalogue/urls.ts";
import type { Check, Report } from "./check.ts";
import { holds } from "./site/holds.ts";
import type { Site } from "./site/read-site.ts";
import { targetOf } from "./site/target.ts";

const fragment = z.object({
  url: z.string(),
  meta: z.object({ stars: z.string().optional(), states: z.string().optional() }),
});
type Fragment = z.output<typeof fragment>;

/** What Pagefind puts before the JSON of each fragment. */
const magic = "pagefind_dcd";

/**
 * Search finds every product in each language, once, and nothing that is not there. Pagefind's fragments hold addresses
 * without the path prefix: its browser code adds the folder above `pagefind/`.
 */
export const searchIndexComplete: Check = {
  name: "search-index-complete",
  run(site, report) {
    for (const language of languages) {
      const folder = `pagefind/fragment/${language}_*`;
      const found = fragmentsOf(site, language, report);
      const addresses = found.map(({ url }) => url);
      for (const { slug } of site.products) {
        const count = addresses.filter((address) => address === recordUrl("products", slug, language)).length;
        if (count !== 1)
          report(folder, `${slug} stands ${count} times in the index`, "index it once: src/publish/search-records.ts");
      }
      for (const { url, meta } of found) {
        const target = targetOf(site, "index.html", url.replace(/^\//, ""));
        if (target.kind !== "here" || target.file === undefined)
          report(folder, `${url} is no page of this site`, "see src/publish/search-records.ts");
        // The first of the record's states is that of the build day.
        if ((meta.stars ?? "") !== "" && !holds(meta.states?.split("|")[1]))
          report(folder, `${url} carries filled stars, but its certificate does not hold`, "leave meta.stars empty");
      }
    }
  },
};

function fragmentsOf(site: Site, language: string, report: Report): Fragment[] {
  const files = [...site.files].filter((file) => file.startsWith(`pagefind/fragment/${language}_`));
  return files.flatMap((file) => {
    try {
      return [fragment.parse(JSON.parse(gunzipSync(site.bytes(file)).subarray(magic.length).toString("utf8")))];
    } catch {
      report(file, "is no fragment of the known form", "see whether Pagefind has changed, and mend this check");
      return [];
    }
  });
}
