import { dayInWords } from "../../catalogue/day-words.ts";
import type { ChapterProps } from "./chapter.ts";
import { RuleSources } from "./rule-sources.tsx";

/** What may be done with the OCOP mark, as far as the press tells; this site does not reproduce it. */
export function Mark({ context, rule }: ChapterProps) {
  const { t, language } = context;
  const { mark } = rule;
  if (!mark) return undefined;
  return (
    <>
      <p>{t("stars_page.mark_text", { number: mark.number, day: dayInWords(mark.date, language) })}</p>
      <p>{t("stars_page.mark_may")}</p>
      <p>{t("stars_page.mark_may_not")}</p>
      <p>{t("stars_page.mark_here")}</p>
      <RuleSources context={context} sources={mark.sources} />
    </>
  );
}
