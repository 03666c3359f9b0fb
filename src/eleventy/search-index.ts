import path from "node:path";
import * as pagefind from "pagefind";
import { searchRecords } from "../publish/search-records.ts";
import type { EleventyConfig } from "../types/eleventy.ts";
import { currentCatalogue } from "./catalogue.ts";
import { settings } from "./settings.ts";

/** Writes Pagefind's index from the catalogue's own records; crawling the pages would cost more and find worse. */
export function searchIndex(config: EleventyConfig): void {
  config.on("eleventy.after", async () => {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(errors.join("\n"));
    for (const record of searchRecords(await currentCatalogue())) {
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw new Error(added.errors.join("\n"));
    }
    const written = await index.writeFiles({ outputPath: path.join(settings.outputDir, "pagefind") });
    if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
    await pagefind.close();
  });
}
