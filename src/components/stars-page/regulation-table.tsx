import { dayInWords } from "../../catalogue/day-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import type { RegulationRecord } from "../../schema/regulation.ts";

/** The rules one after another: number, days in force, what changed, and where that was read. */
export function RegulationTable({
  context,
  regulations,
}: {
  context: PageContext;
  regulations: readonly RegulationRecord[];
}) {
  const { t, language } = context;
  return (
    <ol class="timeline">
      {regulations.map(({ id, number, name, summary, effective_from: from, effective_to: to, sources }) => (
        <li id={id}>
          <h3>
            {name[language]} <span class="quiet">{number}</span>
          </h3>
          <p class="quiet">
            {to === undefined
              ? t("stars_page.from_on", { from: dayInWords(from, language) })
              : t("stars_page.from_to", { from: dayInWords(from, language), to: dayInWords(to, language) })}
          </p>
          <p>{summary[language]}</p>
          <p class="quiet">
            {t("site.sources")}:{" "}
            {sources.map((source, index) => (
              <>
                {index > 0 ? ", " : ""}
                <a href={source}>{new URL(source).hostname.replace(/^www\./, "")}</a>
              </>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
