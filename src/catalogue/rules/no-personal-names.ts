import { personIn } from "../person-in.ts";
import type { Entry } from "../records.ts";
import type { Rule } from "./rule.ts";
import { textsWithin } from "./walk.ts";

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
      ...records.districts,
      ...records.communesNow,
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

function wordsFor(found: string): [{ vi: string; en: string }, { vi: string; en: string }] {
  return [
    { vi: `“${found}” gọi tên một người`, en: `“${found}” names a person` },
    {
      vi: "viết theo vai trò (“giám đốc hợp tác xã”), hoặc ghi giấy đồng ý vào data/consents.yaml",
      en: "tell the role (“the co-operative's director”), or record a consent in data/consents.yaml",
    },
  ];
}
