import { brotliCompressSync, constants } from "node:zlib";
import type { Check } from "./check.ts";
import { fontsOf, inlineScripts, scriptsOf, stylesOf } from "./site/loaded-files.ts";
import { productPages } from "./site/published-products.ts";

/** Bytes at most; design, section 10. */
const budgets = { document: 14 * 1024, scripts: 8 * 1024, fonts: 60 * 1024 };

/** A product page comes in one round trip, with little script; the fonts of any page stay small. */
export const budgetsKept: Check = {
  name: "budgets-kept",
  run(site, report) {
    const sizes = new Map<string, number>();
    const brotliOf = (file: string) => {
      const size = sizes.get(file) ?? brotli(site.bytes(file));
      sizes.set(file, size);
      return size;
    };
    const sum = (files: readonly string[], size: (file: string) => number) =>
      files.reduce((total, file) => total + size(file), 0);

    for (const { page } of productPages(site)) {
      const styles = sum(stylesOf(site, page), brotliOf);
      const html = Buffer.from(page.html);
      // Best compression is slow: it is asked only where quick compression does not already fit.
      const document = styles + brotli(html, 5) > budgets.document ? styles + brotli(html) : 0;
      if (document > budgets.document)
        report(page.file, over("HTML and style sheet", document, budgets.document), "shorten the page or the styles");
      const scripts = sum(scriptsOf(site, page), brotliOf) + brotli(Buffer.from(inlineScripts(page)));
      if (scripts > budgets.scripts)
        report(page.file, over("JavaScript", scripts, budgets.scripts), "load less before a key is pressed");
    }
    for (const sheet of new Set(site.pages.flatMap((page) => stylesOf(site, page)))) {
      // Fonts are compressed in themselves.
      const fonts = sum(fontsOf(site, sheet), (file) => site.bytes(file).length);
      if (fonts > budgets.fonts) report(sheet, over("fonts", fonts, budgets.fonts), "subset them further, or drop one");
    }
  },
};

function brotli(content: Buffer, quality = constants.BROTLI_MAX_QUALITY): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function over(what: string, bytes: number, most: number): string {
  return `${what}: ${(bytes / 1024).toFixed(1)} KB, at most ${most / 1024} KB`;
}
