import { AuthorityTable } from "./authority-table.tsx";
import type { ChapterProps } from "./chapter.ts";
import { LinkedText } from "./linked-text.tsx";

/** Who awards stars today, and who did at the time of an older decision. */
export function WhoAwards({ context, rule }: ChapterProps) {
  const { t, language } = context;
  const { commune_check: commune } = rule;
  const national = rule.bands.find(({ stars }) => stars === 5);
  return (
    <>
      <p>
        <LinkedText
          rule={rule}
          text={t("stars_page.who_text", {
            number: rule.number,
            province: rule.authority["3"]?.[language] ?? t("site.unknown"),
            ministry: rule.authority["5"]?.[language] ?? t("site.unknown"),
          })}
        />
      </p>
      {commune ? (
        <p>{t("stars_page.who_commune", { days: commune.working_days, what: commune[language] })}</p>
      ) : undefined}
      {commune && national ? <p>{t("stars_page.who_national", { points: national.min })}</p> : undefined}
      {commune ? <p>{t("stars_page.who_low")}</p> : undefined}
      <h3>{t("stars_page.who_time")}</h3>
      <p>{t("stars_page.who_time_text")}</p>
      <AuthorityTable context={context} />
    </>
  );
}
