import type { EleventyConfig } from "../types/eleventy.ts";

/** Lets pages be `.11ty.tsx` and texts for machines `.11ty.ts`; no other kind of file is a template. */
export function templates(config: EleventyConfig): void {
  for (const extension of ["11ty.tsx", "11ty.ts"]) {
    config.addTemplateFormats(extension);
    config.addExtension(extension, { key: "11ty.js" });
  }
  config.addWatchTarget("./src/");
  config.setServerOptions({ port: 8080, showAllHosts: false, domDiff: false });
  config.setQuietMode(true);
}
