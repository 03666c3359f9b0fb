import type { Entry } from "../records.ts";
import type { Rule } from "./rule.ts";

const lists = [
  "resources",
  "sectors",
  "regulations",
  "districts",
  "communesBefore",
  "communesNow",
  "consents",
] as const;

/** Within a list, an id names one record: a second one would silently take the first one's place. */
export const idsUnique: Rule = {
  name: "ids-unique",
  check(records, report) {
    for (const list of lists) {
      const seen = new Set<string>();
      for (const entry of records[list] as readonly Entry<unknown>[]) {
        if (seen.has(entry.id))
          report(
            entry,
            ["id"],
            { vi: `mã “${entry.id}” ghi hai lần`, en: `the id “${entry.id}” is written twice` },
            { vi: "giữ một mục, hoặc đặt mã khác", en: "keep one, or give it another id" },
          );
        seen.add(entry.id);
      }
    }
  },
};
