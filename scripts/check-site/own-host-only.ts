import type { Check } from "./check.ts";

/** No page or style sheet makes the browser ask another host; a visitor may follow a link there. */
export const ownHostOnly: Check = {
  name: "own-host-only",
  run(site, report) {
    for (const { file, value, fetched, target } of site.addresses)
      // `data:` and the like ask no host.
      if (fetched && target.kind === "elsewhere" && target.url.host !== "")
        report(file, `“${value}” is fetched from ${target.url.host}`, "serve it from this site, or make it a link");
  },
};
