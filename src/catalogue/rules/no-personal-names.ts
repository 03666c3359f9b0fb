import type { Entry } from "../records.ts";
import type { Rule } from "./rule.ts";
import { textsWithin } from "./walk.ts";

/** A form of address followed by a capitalised word: “ông Nông …”, “chị Lý …”, “Mr Nguyen”. */
const titleAndName =
  /(?<![\p{L}\p{M}])(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|thầy|dì|nghệ nhân|Mr\.?|Mrs\.?|Ms\.?|Mme)\s+\p{Lu}\p{L}*/iu;

/** Words that look like a form of address and a name but are not: places and common terms that begin with one. */
const harmless = /^(?:anh|bà|cô|em|bác|chú|cụ|ông|dì|thầy)\s+(?:quốc|em)$/iu;

/**
 * No text names a person by title and name (Law 91/2025/QH15 on personal data): a press article is no consent. With a
 * consent on record for the product, its name may stand.
 */
export const noPersonalNames: Rule = {
  name: "no-personal-names",
  check(records, report) {
    const consented = new Set(records.consents.map(({ value }) => value.holder));
    const named: Entry<unknown>[] = [
      ...records.products,
      ...records.englishStories,
      ...records.certificates,
      ...records.facts,
      ...records.producers,
      ...records.resources,
      ...records.salesPoints,
      ...records.sources,
      records.sales,
      records.programme,
    ];
    for (const entry of named) {
      if (consented.has(entry.id)) continue;
      for (const [text, path] of textsWithin(entry.value)) {
        if (/^https?:/.test(text)) continue;
        const found = personIn(text);
        if (found !== undefined) report(entry, path, ...wordsFor(found));
      }
    }
    for (const story of [...records.products, ...records.englishStories]) {
      if (consented.has(story.id)) continue;
      for (const [index, text] of story.body.split("\n").entries()) {
        const found = personIn(text);
        if (found !== undefined) {
          const position = { line: story.bodyLine + index, column: text.indexOf(found) + 1 };
          report({ ...story, at: () => position }, [], ...wordsFor(found));
        }
      }
    }
  },
};

function personIn(text: string): string | undefined {
  for (const [found] of text.matchAll(new RegExp(titleAndName, "giu"))) {
    const name = found.split(/\s+/u).at(-1) ?? "";
    // The title matches in any case, but the name must begin with a capital.
    if (/^\p{Lu}/u.test(name) && !harmless.test(found)) return found;
  }
  return undefined;
}

function wordsFor(found: string): [{ vi: string; en: string }, { vi: string; en: string }] {
  return [
    { vi: `“${found}” gọi tên một người`, en: `“${found}” names a person` },
    {
      vi: "viết theo vai trò (“giám đốc hợp tác xã”), hoặc ghi giấy đồng ý vào data/consents.yaml",
      en: "tell the role (“the co-operative's director”), or record a consent in data/consents.yaml",
    },
  ];
}
