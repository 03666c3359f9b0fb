import { parseDateRange } from "../day.ts";
import type { Rule } from "./rule.ts";

/** Districts recognise three stars since this day (Decision 148/QĐ-TTg); before it their score was only a step. */
const districtsRecogniseSince = "2023-02-24";

/** Entries of the register are unique, stand in the file of their year, and give stars only where an authority did. */
export const certificateIdentity: Rule = {
  name: "certificate-identity",
  check({ certificates }, report) {
    const ids = new Set<string>();
    const decisions = new Map<string, string>();
    for (const entry of certificates) {
      const { id, product, kind, stars, decision, level } = entry.value;
      if (ids.has(id))
        report(
          entry,
          ["id"],
          { vi: `mã “${id}” ghi hai lần trong sổ`, en: `the id “${id}” stands twice in the register` },
          {
            vi: "mỗi quyết định và sản phẩm một mục; xóa mục thừa",
            en: "one entry a decision and product; delete the other",
          },
        );
      ids.add(id);
      const key = [product, decision.number, decision.issuer, decision.date].join("|");
      const same = decisions.get(key);
      if (decision.number !== undefined && same !== undefined)
        report(
          entry,
          ["decision"],
          { vi: `trùng quyết định với mục “${same}”`, en: `the same decision as “${same}”` },
          { vi: "giữ một mục", en: "keep one of them" },
        );
      decisions.set(key, id);
      const year = parseDateRange(decision.date)?.to.slice(0, 4);
      if (!entry.file.endsWith(`/${year}.yaml`))
        report(
          entry,
          ["decision", "date"],
          { vi: `mục này thuộc năm ${year}`, en: `this entry belongs to ${year}` },
          { vi: `chuyển sang data/certificates/${year}.yaml`, en: `move it to data/certificates/${year}.yaml` },
        );
      if (kind === "step" && stars !== undefined)
        report(
          entry,
          ["stars"],
          { vi: "một bước (step) không cho sao", en: "a step gives no stars" },
          { vi: "xóa dòng stars, kể kết quả trong note", en: "delete the line and tell the result in note" },
        );
      if (
        kind === "certificate" &&
        level === "district" &&
        (parseDateRange(decision.date)?.to ?? "") < districtsRecogniseSince
      )
        report(
          entry,
          ["level"],
          {
            vi: "trước ngày 24-2-2023 cấp huyện chưa có quyền công nhận",
            en: "before 2023-02-24 no district could recognise a product",
          },
          { vi: "ghi kind: step và bỏ stars", en: "write kind: step and remove stars" },
        );
    }
  },
};
