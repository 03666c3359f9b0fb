import type { Check } from "./check.ts";

/** What a template leaves when a value is missing. */
const leftovers = [/\bundefined\b/, /\[object \w+\]/, /\bNaN\b/, /\bInvalid Date\b/];
/** Marks to be filled in; in `code`, `pre` and `textarea` they explain how an address is made or what to copy. */
const marks = [/\$?\{\{?\s*[\w.]+\s*\}?\}/, /\{%/, /\bnull\b/];

/** No text shows a hole in a template: “undefined”, “[object Object]”, “NaN”, “{count}”. */
export const noLeftovers: Check = {
  name: "no-leftovers",
  run(site, report) {
    for (const { file, lines } of site.pages)
      for (const { text, syntax } of lines)
        for (const pattern of syntax ? leftovers : [...leftovers, ...marks]) {
          const found = pattern.exec(text)?.[0];
          if (found !== undefined)
            report(file, `“${found}” in “${shortened(text)}”`, "give the template its value, or leave the text out");
        }
  },
};

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
