import path from "node:path";
import { build } from "esbuild";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { EleventyConfig } from "../types/eleventy.ts";
import { currentCatalogue } from "./catalogue.ts";
import { fontSubset } from "./font-subset.ts";
import { writeNames } from "./search-names.ts";
import { settings } from "./settings.ts";

/** Path of each bundle below the site's root, by name: `site.css`, and one script for each folder of `src/client`. */
export type AssetPaths = Readonly<Record<string, string>>;

/** Style sheets of src/styles/sheets that some kinds of page ask for besides the site's own. */
const sheets = ["lists", "long-reads", "place", "places", "print", "register", "specimen", "ways-in"] as const;
export type Sheet = (typeof sheets)[number];
const islands = ["certificate", "look-up", "names", "search"] as const;

/** Bundles styles and browser code with hashed names and gives pages their paths as the global `assets`. */
export function assets(config: EleventyConfig): void {
  let paths: Promise<AssetPaths> | undefined;
  const current = () => (paths ??= bundle());
  config.on("eleventy.before", async () => {
    paths = bundle();
    await paths;
  });
  config.addGlobalData("assets", current);
}

async function bundle(): Promise<AssetPaths> {
  const result = await build({
    entryPoints: {
      site: "src/styles/site.css",
      ...Object.fromEntries(sheets.map((sheet) => [sheet, `src/styles/sheets/${sheet}.css`])),
      ...Object.fromEntries(islands.map((island) => [island, `src/client/${island}/index.ts`])),
    },
    outdir: path.join(settings.outputDir, "assets"),
    entryNames: "[name]-[hash]",
    // Every page names its fonts: short names leave room for words.
    assetNames: "[hash]",
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome107", "firefox104", "safari16"],
    plugins: [fontSubset(storyLetters(await currentCatalogue()))],
    external: ["/pagefind/*"],
    metafile: true,
    logLevel: "warning",
  });
  const paths: Record<string, string> = {};
  for (const [file, { entryPoint, inputs }] of Object.entries(result.metafile.outputs)) {
    const [source = file] = Object.keys(inputs);
    paths[entryPoint ? nameOf(entryPoint) : path.basename(source)] = `/assets/${path.basename(file)}`;
  }
  paths["names.json"] = await writeNames(await currentCatalogue(), settings.outputDir);
  return Object.freeze(paths);
}

/** Every letter that stands in a story or another told text, once. */
function storyLetters({ products, resources, districts, communesNow, producers }: Catalogue): string {
  const stories = [...products, ...resources, ...districts, ...communesNow, ...producers].map(({ story }) => story);
  return [...new Set(stories.flatMap((story) => [...(story?.vi ?? ""), ...(story?.en ?? "")]))].join("");
}

function nameOf(entryPoint: string): string {
  const island = /^src\/client\/([^/]+)\//.exec(entryPoint)?.[1];
  return island === undefined ? path.basename(entryPoint) : `${island}.js`;
}
