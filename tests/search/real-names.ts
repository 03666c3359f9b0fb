import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { namesFile } from "../../src/publish/names-file.ts";
import { indexNames } from "../../src/search/names-index.ts";
import { repository } from "../fixtures/content.ts";

/** The names of the real catalogue, as the build writes them and as the browser searches them. */
export async function realNames() {
  const { catalogue } = await loadCatalogue(repository, { day: "2026-11-24", isToday: true });
  if (!catalogue) throw new Error("the content has errors");
  const file = namesFile(catalogue);
  return { catalogue, file, index: indexNames(file) };
}
