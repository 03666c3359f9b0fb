import { readFile } from "node:fs/promises";
import path from "node:path";
import { pageKinds } from "../../tests/browser/page-kinds.ts";

/**
 * The addresses that Lighthouse looks at: those that were asked for, or one page of every kind that search engines may
 * list. In Vietnamese only: the languages differ in words, and each page takes most of a minute.
 */
export async function pagesToMeasure(folder: string, wishes: readonly string[]): Promise<string[]> {
  if (wishes.length > 0) return [...wishes];
  const indexable = await Promise.all(pageKinds.map(async ({ vi }) => isIndexable(await pageAt(folder, vi))));
  return pageKinds.map(({ vi }) => vi).filter((_, index) => indexable[index]);
}

/** Whether a page lets search engines list it. */
export function isIndexable(html: string): boolean {
  return !/<meta name="robots" content="[^"]*\bnoindex\b/.test(html);
}

/** A page's HTML; empty where the site does not have it, which Lighthouse then tells. */
async function pageAt(folder: string, address: string): Promise<string> {
  const file = path.join(folder, address.endsWith("/") ? `${address}index.html` : address);
  return readFile(file, "utf8").catch(() => "");
}
