import type { Bilingual } from "../../schema/field.ts";
import { endOfTerm } from "../certificate-state.ts";
import { parseDateRange } from "../day.ts";
import type { Rule } from "./rule.ts";

const hint: Bilingual = { vi: "đối chiếu lại với bản quyết định", en: "compare with the decision itself" };

/** The days of a certificate follow one another: decision, start, end, then extension; withdrawal after the decision. */
export const certificateDates: Rule = {
  name: "certificate-dates",
  check({ certificates }, report) {
    for (const entry of certificates) {
      const { decision, valid_from, valid_to, withdrawn_on, extension, checked_on } = entry.value;
      const signed = parseDateRange(decision.date);
      if (!signed) continue;
      const wrong = (path: PropertyKey[], vi: string, en: string) => report(entry, path, { vi, en }, hint);
      if (valid_to !== undefined && valid_to < (valid_from ?? signed.from))
        wrong(["valid_to"], "ngày hết hạn đứng trước ngày bắt đầu", "the last day lies before the first");
      if (withdrawn_on !== undefined && withdrawn_on < signed.from)
        wrong(["withdrawn_on"], "thu hồi trước khi công nhận", "withdrawn before it was recognised");
      if (extension && extension.until <= endOfTerm(entry.value).to)
        wrong(["extension", "until"], "gia hạn không kéo dài quá hạn cũ", "the extension does not reach past the term");
      if (signed.from > checked_on)
        wrong(["checked_on"], "ngày kiểm tra đứng trước ngày ký", "checked before it was signed");
    }
  },
};
