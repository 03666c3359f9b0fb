import path from "node:path";
import type { EleventyConfig } from "./src/types/eleventy.ts";
import { assets } from "./src/eleventy/assets.ts";
import { catalogueDoor } from "./src/eleventy/catalogue.ts";
import { icons } from "./src/eleventy/icons.ts";
import { pictures } from "./src/eleventy/pictures.ts";
import { searchIndex } from "./src/eleventy/search-index.ts";
import { settings } from "./src/eleventy/settings.ts";
import { socialCards } from "./src/eleventy/social-cards.ts";
import { templates } from "./src/eleventy/templates.ts";

/** Eleventy wants folders relative to its own. */
const output = path.relative(".", settings.outputDir);

export default function configure(config: EleventyConfig) {
  config.addPlugin(templates);
  config.addPlugin(catalogueDoor);
  config.addPlugin(assets);
  config.addPlugin(icons);
  config.addPlugin(pictures);
  config.addPlugin(socialCards);
  config.addPlugin(searchIndex);
  return { dir: { input: "src/pages", output, includes: "../layouts" } };
}
