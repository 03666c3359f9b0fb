import { nationalCriteria } from "../../catalogue/national-criteria.ts";
import { storyUrl } from "../../catalogue/urls.ts";
import type { ChapterProps } from "./chapter.ts";
import { LinkedText } from "./linked-text.tsx";

/** What the product story is worth today and was worth before, as far as it is known. */
export function StoryShare({ context, rule }: ChapterProps) {
  const { t, catalogue, href, language } = context;
  const now = rule.story_points;
  const before = nationalCriteria(catalogue.regulations)[0]?.story_points;
  if (now?.tourism === undefined) return undefined;
  return (
    <>
      <p>
        <LinkedText
          rule={rule}
          text={t("stars_page.story_now", {
            number: rule.number,
            total: now.total,
            story: now.story ?? "?",
            structure: now.structure ?? "?",
            identity: now.local_identity ?? "?",
            tourism: now.tourism,
          })}
        />{" "}
        {t("stars_page.story_same")}
      </p>
      {before ? (
        <p>
          {t("stars_page.story_before", {
            total: before.total,
            story: before.story ?? "?",
            structure: before.structure ?? "?",
            identity: before.local_identity ?? "?",
          })}
        </p>
      ) : undefined}
      <p>
        <a href={href(storyUrl(language))}>{t("stars_page.story_tell")}</a>
      </p>
    </>
  );
}
