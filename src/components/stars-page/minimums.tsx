import { dayInWords } from "../../catalogue/day-words.ts";
import type { ChapterProps } from "./chapter.ts";
import { LinkedText } from "./linked-text.tsx";

/** Why points alone do not make a rank: the minimum requirements, since when, and some of today's. */
export function Minimums({ context, rule }: ChapterProps) {
  const { t, language, catalogue } = context;
  const since = catalogue.regulations.find(({ kind }) => kind === "amendment");
  if (!since) return undefined;
  return (
    <>
      <p>
        <LinkedText
          rule={since}
          text={t("stars_page.minimum_text", {
            from: dayInWords(since.effective_from, language),
            number: since.number,
          })}
        />
      </p>
      {rule.minimums.length > 0 ? (
        <>
          <MinimumTable context={context} rule={rule} />
          <p>{t("stars_page.minimum_note")}</p>
        </>
      ) : undefined}
    </>
  );
}

/** Some of the least that each rank asks for, those on the story among them. */
function MinimumTable({ context: { t, language }, rule }: ChapterProps) {
  const story = Object.entries(rule.story_points?.minimum_marks ?? {});
  const least = [...rule.minimums, ...story.map(([stars, mark]) => ({ ...mark, stars: Number(stars) }))].toSorted(
    (a, b) => a.criterion.localeCompare(b.criterion),
  );
  const ranks = [...new Set(least.map(({ stars }) => stars))].toSorted((a, b) => a - b);
  return (
    <table class="small">
      <caption>{t("stars_page.minimum_table", { number: rule.number })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("stars_page.bands_stars")}</th>
          <th scope="col">{t("stars_page.minimum_criterion")}</th>
          <th scope="col">{t("stars_page.minimum_least")}</th>
        </tr>
      </thead>
      {ranks
        .map((rank) => least.filter(({ stars }) => stars === rank))
        .map((same) => (
          <tbody>
            {same.map(({ stars, criterion, ...text }, index) => (
              <tr>
                {index > 0 ? undefined : (
                  <th class="nowrap" scope="rowgroup" rowSpan={same.length}>
                    {t("state.rank", { stars })}
                  </th>
                )}
                <td>{criterion}</td>
                <td>{text[language]}</td>
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  );
}
