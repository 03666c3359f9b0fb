import path from "node:path";

/** The settings that a build takes from its environment; their names are part of the contract of commands. */
export const settings = {
  /** Folder that holds `products/` and `data/`. */
  contentDir: path.resolve(process.env["CONTENT_DIR"] ?? "."),
  /** The day to build for, `YYYY-MM-DD`; today in Vietnam when absent. */
  asOf: process.env["AS_OF"],
  /** Absolute base URL of the site, with a path prefix if it has one; `data/site.yaml` tells it when absent. */
  siteUrl: process.env["SITE_URL"],
  /** Where the site goes, from the project's folder, as Eleventy wants it. */
  outputDir: path.relative(".", path.resolve(process.env["OUTPUT_DIR"] ?? "_site")),
} as const;
