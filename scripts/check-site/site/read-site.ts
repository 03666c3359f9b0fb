import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { readPage, type Page } from "./page.ts";
import { productList, readProducts, type PublishedProduct } from "./published-products.ts";

/** A built site as the checks see it: every file listed, every page parsed once. */
export interface Site {
  /** Where it will be published: absolute, with its path prefix, ending in a slash. */
  readonly base: URL;
  /** All files, as paths below the output folder with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  /** The page of a file; undefined where the file is no page or does not exist. */
  page(file: string): Page | undefined;
  /** The products that the site's JSON interface lists; none where that list is broken or missing. */
  readonly products: readonly PublishedProduct[];
  /** Bytes of a file, read once. Throws when it does not exist. */
  bytes(file: string): Buffer;
  text(file: string): string;
}

/** Reads a built site. Throws when the folder is not there. */
export function readSite(outputDir: string, siteUrl: string): Site {
  const files = readdirSync(outputDir, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(outputDir, file)).isFile())
    .map((file) => file.split(path.sep).join("/"))
    .sort();
  const read = new Map<string, Buffer>();
  const bytes = (file: string): Buffer => {
    const content = read.get(file) ?? readFileSync(path.join(outputDir, file));
    read.set(file, content);
    return content;
  };
  const text = (file: string) => bytes(file).toString("utf8");
  const pages = new Map(
    files.filter((file) => file.endsWith(".html")).map((file) => [file, readPage(file, text(file))]),
  );
  return {
    base: new URL(siteUrl.replace(/\/*$/, "/")),
    files: new Set(files),
    pages: [...pages.values()],
    page: (file) => pages.get(file),
    products: (files.includes(productList) ? readProducts(text(productList)) : undefined) ?? [],
    bytes,
    text,
  };
}
