import { dayInWords } from "../../catalogue/day-words.ts";
import type { ChapterProps } from "./chapter.ts";
import { LinkedText } from "./linked-text.tsx";

/** What happens once a certificate's term is over, and how this site words it. */
export function AfterTerm({ context: { t, language }, rule }: ChapterProps) {
  const { extension, number } = rule;
  return (
    <>
      <p>{t("stars_page.after_text")}</p>
      {extension ? (
        <>
          <p>
            <LinkedText
              rule={rule}
              text={t("stars_page.after_extension", {
                number,
                article: extension.article,
                days: extension.max_days_after_expiry,
              })}
            />
          </p>
          <p>
            {t("stars_page.after_here", {
              past: t("state.past-term.label"),
              days: extension.max_days_after_expiry,
            })}
          </p>
        </>
      ) : undefined}
      {rule.transition ? (
        <p>{t("stars_page.after_old", { from: dayInWords(rule.effective_from, language) })}</p>
      ) : undefined}
    </>
  );
}
