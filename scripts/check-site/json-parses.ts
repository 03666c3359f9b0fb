import type { Check, Report } from "./check.ts";
import type { Site } from "./site/read-site.ts";
import { targetOf } from "./site/target.ts";

/** Every JSON file and every JSON-LD block parses, and the addresses of this site in them exist. */
export const jsonParses: Check = {
  name: "json-parses",
  run(site, report) {
    for (const file of site.files)
      if (/\.(?:json|geojson|webmanifest)$/.test(file)) examine(site, file, "the file", site.text(file), report);
    for (const { file, elements } of site.pages)
      for (const { name, attributes, text } of elements)
        if (name === "script" && attributes.get("type") === "application/ld+json")
          examine(site, file, "a JSON-LD block", text, report);
  },
};

function examine(site: Site, file: string, what: string, text: string, report: Report): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    report(file, `${what} is no JSON: ${error instanceof Error ? error.message : ""}`, "write it with JSON.stringify");
    return;
  }
  for (const address of textsIn(value)) {
    if (!address.startsWith(site.base.href)) continue;
    const target = targetOf(site, file, address);
    if (target.kind === "here" && target.file === undefined)
      report(file, `${what} names ${address}, which does not exist`, "take the address from src/catalogue/urls.ts");
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
