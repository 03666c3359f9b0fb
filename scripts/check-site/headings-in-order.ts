import type { Check } from "./check.ts";

/** Headings go down one rank at a time: an h3 stands under an h2. */
export const headingsInOrder: Check = {
  name: "headings-in-order",
  run(site, report) {
    for (const { file, elements } of site.pages) {
      let rank = 0;
      for (const { name } of elements) {
        const next = Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);
        if (next === 0) continue;
        if (next > rank + 1)
          report(
            file,
            `${rank === 0 ? "the first heading is" : `h${rank} is followed by`} h${next}`,
            `make it h${rank + 1}`,
          );
        rank = next;
      }
    }
  },
};
