import { personIn } from "../../src/catalogue/person-in.ts";
import type { Check } from "./check.ts";

/**
 * No page names a person by title and name. Pages of a product or producer whose consent is on record are left out: there
 * the name may stand (the same exception as in the rule over the records).
 */
export function nobodyNamed(consented: ReadonlySet<string>): Check {
  return {
    name: "nobody-named",
    run(site, report) {
      for (const { file, lines } of site.pages) {
        if (file.split("/").some((part) => consented.has(part))) continue;
        for (const { text } of lines) {
          const found = personIn(text);
          if (found !== undefined)
            report(file, `“${found}” names a person`, "tell the role, or record a consent in data/consents.yaml");
        }
      }
    },
  };
}
