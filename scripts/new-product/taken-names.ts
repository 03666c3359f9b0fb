import { parseMarkdown } from "../../src/catalogue/parse.ts";
import type { TextFile } from "../../src/catalogue/read-records.ts";

export interface TakenNames {
  /** Short codes in use, those of files that cannot be read in whole included. */
  codes: Set<string>;
  /** Slugs in use, now or formerly, and those for which a facts file stands. */
  slugs: Set<string>;
}

/** The short codes and slugs that a new product may not take. */
export function takenNames(files: readonly TextFile[]): TakenNames {
  const codes = new Set<string>();
  const slugs = new Set<string>();
  for (const file of files) {
    const slug = /^(?:products|data\/facts)\/([a-z0-9-]+?)(?:\.en)?\.(?:md|yaml)$/.exec(file.file)?.[1];
    if (slug === undefined) continue;
    slugs.add(slug);
    if (!file.file.startsWith("products/")) continue;
    const code = /^id:\s*["']?([a-z0-9]{4})\b/m.exec(file.text)?.[1];
    if (code !== undefined) codes.add(code);
    for (const former of formerSlugs(file)) slugs.add(former);
  }
  return { codes, slugs };
}

function formerSlugs(file: TextFile): string[] {
  const value = parseMarkdown(file).parsed?.value as { formerly?: unknown } | null | undefined;
  return Array.isArray(value?.formerly) ? value.formerly.map(String) : [];
}
