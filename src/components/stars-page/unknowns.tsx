import { dayInWords } from "../../catalogue/day-words.ts";
import { nationalCriteria } from "../../catalogue/national-criteria.ts";
import { CorrectionNote } from "../correction-note/correction-note.tsx";
import type { ChapterProps } from "./chapter.ts";

/** What this site does not know of the rules, where it matters to a reader. */
export function Unknowns({ context, rule }: ChapterProps) {
  const { t, language, catalogue } = context;
  const unverified = nationalCriteria(catalogue.regulations).find(({ bands_known: known }) => !known);
  const values = {
    number: rule.number,
    days: rule.extension?.max_days_after_expiry ?? "",
  };
  return (
    <>
      <ul>
        <li>{t("stars_page.unknown_amended", values)}</li>
        {rule.mark?.read === false ? <li>{t("stars_page.unknown_mark")}</li> : undefined}
        {rule.extension ? <li>{t("stars_page.unknown_extension", values)}</li> : undefined}
        {unverified ? <li>{t("stars_page.unknown_bands", { number: unverified.number })}</li> : undefined}
        <li>{t("stars_page.unknown_provincial")}</li>
        <li>{t("stars_page.unknown_since")}</li>
        <li>{t("stars_page.unknown_website")}</li>
      </ul>
      <CorrectionNote context={context} />
      <p class="quiet">{t("product.checked", { day: dayInWords(catalogue.site.facts_checked_on, language) })}</p>
    </>
  );
}
