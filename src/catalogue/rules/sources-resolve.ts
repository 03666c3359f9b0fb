import type { Entry } from "../records.ts";
import { namesSource } from "../source-texts.ts";
import type { Rule } from "./rule.ts";
import { textsWithin } from "./walk.ts";

/** Every source that a record names stands in data/sources.yaml, once. */
export const sourcesResolve: Rule = {
  name: "sources-resolve",
  check(records, report) {
    const known = new Set<string>();
    for (const source of records.sources) {
      if (known.has(source.id))
        report(
          source,
          ["id"],
          { vi: `nguồn “${source.id}” ghi hai lần`, en: `the source “${source.id}” is written twice` },
          { vi: "giữ một mục, xóa mục kia", en: "keep one, delete the other" },
        );
      known.add(source.id);
    }
    const naming: Entry<unknown>[] = [
      records.site,
      ...records.products,
      ...records.certificates,
      ...records.facts,
      ...records.producers,
      ...records.resources,
      ...records.salesPoints,
      records.sales,
      records.programme,
    ];
    for (const entry of naming)
      for (const [id, path] of textsWithin(entry.value)) {
        const key = path.findLast((part) => typeof part === "string");
        if (key === undefined || !namesSource.test(key) || known.has(id)) continue;
        report(
          entry,
          path,
          {
            vi: `không có nguồn “${id}” trong data/sources.yaml`,
            en: `there is no source “${id}” in data/sources.yaml`,
          },
          {
            vi: "sửa mã nguồn, hoặc thêm nguồn này vào data/sources.yaml",
            en: "correct the id, or add this source to data/sources.yaml",
          },
        );
      }
  },
};
