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
  config.on("eleventy.before", async ({ runMode }) => {
    latest = load();
    try {
      await latest;
    } catch (error) {
      // A watching server waits for the next edit; a build ends here, since a trace would hide what the editor has to read.
      if (runMode !== "build" || !(error instanceof ContentError)) throw error;
      console.error(error.message);
      process.exit(1);
    }
  });
  config.addGlobalData("catalogue", currentCatalogue);
  config.addWatchTarget(`${settings.contentDir}/products/`);
  config.addWatchTarget(`${settings.contentDir}/data/`);
}

/** The content has errors, which have been told. */
class ContentError extends Error {}

async function load(): Promise<Catalogue> {
  const { catalogue, problems } = await loadCatalogue(settings.contentDir, buildDay(settings.asOf, new Date()));
  if (problems.length > 0) console.error(`${problemsAsText(problems)}\n`);
  if (!catalogue || stopsBuild(problems))
    throw new ContentError("Nội dung còn lỗi, chưa dựng trang. / The content has errors; nothing was built.");
  const siteUrl = settings.siteUrl ?? catalogue.site.url;
  return Object.freeze({ ...catalogue, site: Object.freeze({ ...catalogue.site, url: siteUrl.replace(/\/+$/, "") }) });
}
