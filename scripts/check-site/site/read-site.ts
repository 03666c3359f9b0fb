import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { addressesInPage, addressesInStyles, type WrittenAddress } from "./addresses.ts";
import { readPage, type Page } from "./page.ts";
import { productList, readProducts, type PublishedProduct } from "./published-products.ts";
import { targetOf, type Place, type Target } from "./target.ts";

/** An address with the file it stands in and where it leads. */
export interface Address extends WrittenAddress {
  readonly file: string;
  readonly target: Target;
}

/** A built site as the checks see it: every file listed, every page read once. `base` ends in a slash. */
export interface Site extends Place {
  readonly pages: readonly Page[];
  /** Every address in pages and style sheets. */
  readonly addresses: readonly Address[];
  /** The products that the site's JSON interface lists; none where that list is broken or missing. */
  readonly products: readonly PublishedProduct[];
  /** The page of a file; undefined where the file is no page or does not exist. */
  page(file: string): Page | undefined;
  /** Bytes of a file. Throws when it does not exist. */
  bytes(file: string): Buffer;
  text(file: string): string;
}

/** Reads a built site that will be published at an absolute URL, path prefix allowed. Throws without the folder. */
export function readSite(outputDir: string, siteUrl: string): Site {
  const list = readdirSync(outputDir, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(outputDir, file)).isFile())
    .map((file) => file.split(path.sep).join("/"))
    .sort();
  const place: Place = { base: new URL(siteUrl.replace(/\/*$/, "/")), files: new Set(list) };
  const bytes = (file: string) => readFileSync(path.join(outputDir, file));
  const text = (file: string) => bytes(file).toString("utf8");
  const withEnding = (ending: string) => list.filter((file) => file.endsWith(ending));
  const pages = new Map(withEnding(".html").map((file) => [file, readPage(file, text(file))]));
  const resolved = (file: string, written: readonly WrittenAddress[]): Address[] =>
    written.map(({ value, fetched }) => ({ value, fetched, file, target: targetOf(place, file, value) }));
  return {
    ...place,
    pages: [...pages.values()],
    addresses: [
      ...[...pages.values()].flatMap((page) => resolved(page.file, addressesInPage(page))),
      ...withEnding(".css").flatMap((file) => resolved(file, addressesInStyles(text(file)))),
    ],
    products: (place.files.has(productList) ? readProducts(text(productList)) : undefined) ?? [],
    page: (file) => pages.get(file),
    bytes,
    text,
  };
}
