import type { Catalogue } from "../catalogue/catalogue.ts";
import { buildDay, loadCatalogue } from "../catalogue/load-catalogue.ts";
import { problemsAsText, stopsBuild } from "../catalogue/problem.ts";
import type { EleventyConfig } from "../types/eleventy.ts";
import { settings } from "./settings.ts";

let latest: Promise<Catalogue> | undefined;

/** The catalogue of the running build; read anew for every build of a watching server. */
export function currentCatalogue(): Promise<Catalogue> {
  latest ??= load();
  return latest;
}

/** The only door between the catalogue and Eleventy: one global, `catalogue`. Content with an error stops the build. */
export function catalogueDoor(config: EleventyConfig): void {
  config.on("eleventy.before", async () => {
    latest = load();
    await latest;
  });
  config.addGlobalData("catalogue", currentCatalogue);
  config.addWatchTarget(`${settings.contentDir}/products/`);
  config.addWatchTarget(`${settings.contentDir}/data/`);
}

async function load(): Promise<Catalogue> {
  const { catalogue, problems } = await loadCatalogue(settings.contentDir, buildDay(settings.asOf, new Date()));
  if (problems.length > 0) console.error(`${problemsAsText(problems)}\n`);
  if (!catalogue || stopsBuild(problems))
    throw new Error("Nội dung còn lỗi, chưa dựng trang. / The content has errors; nothing was built.");
  const siteUrl = settings.siteUrl ?? catalogue.site.url;
  return Object.freeze({ ...catalogue, site: Object.freeze({ ...catalogue.site, url: siteUrl.replace(/\/+$/, "") }) });
}
