import { runEleventy } from "./run-eleventy.ts";

/** `npm run build`: a checked, complete site in `_site/` or `$OUTPUT_DIR`; exits with 1 and says why when it cannot. */
process.exitCode = await runEleventy([]);
