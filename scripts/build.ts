import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { settings } from "../src/eleventy/settings.ts";
import { runEleventy } from "./run-eleventy.ts";

/** Every site that was built here has this file, so a folder with it holds a site of ours and nothing else. */
const signOfOurSite = "api/v1/products.json";

/** `npm run build`: a checked, complete site in `_site/` or `$OUTPUT_DIR`; exits with 1 and says why when it cannot. */
if (existsSync(path.join(settings.outputDir, signOfOurSite))) await rm(settings.outputDir, { recursive: true });
process.exitCode = await runEleventy([]);
