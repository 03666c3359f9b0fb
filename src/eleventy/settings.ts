import path from "node:path";

/** Where the caller stands: npm runs scripts in the project's folder and tells where it was called from. */
export const caller = process.env["INIT_CWD"] ?? process.cwd();
const root = path.join(import.meta.dirname, "../..");

function folder(name: string, otherwise: string): string {
  const given = process.env[name];
  return given ? path.resolve(caller, given) : path.join(root, otherwise);
}

/** The settings that a build takes from its environment; their names are part of the contract of commands. */
export const settings = {
  /** Folder that holds `products/` and `data/`. */
  contentDir: folder("CONTENT_DIR", "."),
  /** The day to build for, `YYYY-MM-DD`; today in Vietnam when absent. */
  asOf: process.env["AS_OF"],
  /** Absolute base URL of the site, with a path prefix if it has one; `data/site.yaml` tells it when absent. */
  siteUrl: process.env["SITE_URL"],
  /** Where the site goes. */
  outputDir: folder("OUTPUT_DIR", "_site"),
} as const;
