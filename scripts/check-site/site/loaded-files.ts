import path from "node:path";
import { addressesInStyles } from "./addresses.ts";
import type { Page } from "./page.ts";
import type { Site } from "./read-site.ts";
import { targetOf } from "./target.ts";

/** The style sheets that a page loads, as files of the site. */
export function stylesOf(site: Site, page: Page): string[] {
  return filesAt(
    site,
    page.file,
    page.elements
      .filter(({ name, attributes }) => name === "link" && attributes.get("rel") === "stylesheet")
      .map(({ attributes }) => attributes.get("href") ?? ""),
  );
}

/** The scripts that a page loads by itself, with all that they import at once. */
export function scriptsOf(site: Site, page: Page): string[] {
  const addresses = page.elements
    .filter(({ name, attributes }) => name === "script" || attributes.get("rel") === "modulepreload")
    .flatMap(({ attributes }) => attributes.get("src") ?? attributes.get("href") ?? []);
  const found = new Set(filesAt(site, page.file, addresses));
  // A set hands out what is added to it while it is walked.
  for (const file of found) for (const imported of filesAt(site, file, importsIn(site.text(file)))) found.add(imported);
  return [...found];
}

/** The code that stands in a page itself; data such as JSON-LD is no code. */
export function inlineScripts(page: Page): string {
  return page.elements
    .filter(({ name, attributes }) => name === "script" && /^$|module|javascript/.test(attributes.get("type") ?? ""))
    .map(({ text }) => text)
    .join("\n");
}

/** The fonts that a style sheet names. */
export function fontsOf(site: Site, sheet: string): string[] {
  const addresses = addressesInStyles(site.text(sheet)).map(({ value }) => value);
  return filesAt(site, sheet, addresses).filter((file) =>
    [".woff2", ".woff", ".ttf", ".otf"].includes(path.extname(file)),
  );
}

/** Static imports; what `import()` brings comes later, when a visitor asks for it. */
function importsIn(script: string): string[] {
  const found = script.matchAll(/(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*{][^"'();]*?from\s*)?["']([^"']+)["']/g);
  return [...found].map(([, address = ""]) => address);
}

function filesAt(site: Site, from: string, addresses: readonly string[]): string[] {
  const files = addresses.flatMap((address) => {
    const target = targetOf(site, from, address);
    return target.kind === "here" && target.file !== undefined ? [target.file] : [];
  });
  return [...new Set(files)];
}
