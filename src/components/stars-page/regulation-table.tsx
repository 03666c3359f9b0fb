import { dayInWords } from "../../catalogue/day-words.ts";
import type { ChapterProps } from "./chapter.ts";
import { RuleSources } from "./rule-sources.tsx";

/** The rules one after another: number, days in force, what changed, and where that was read. */
export function RegulationTable({ context }: ChapterProps) {
  const { t, language, catalogue } = context;
  return (
    <ol class="timeline">
      {catalogue.regulations.map((rule) => (
        <li id={rule.id}>
          <h3>
            {rule.name[language]} <span class="quiet">{rule.number}</span>
          </h3>
          <p class="quiet">
            {rule.effective_to === undefined
              ? t("stars_page.from_on", { from: dayInWords(rule.effective_from, language) })
              : t("stars_page.from_to", {
                  from: dayInWords(rule.effective_from, language),
                  to: dayInWords(rule.effective_to, language),
                })}
          </p>
          <p>{rule.summary[language]}</p>
          {[rule.effective_to_note, rule.validity_note, rule.transition].map((note) =>
            note === undefined ? undefined : <p class="quiet">{note[language]}</p>,
          )}
          <RuleSources context={context} sources={rule.sources} />
        </li>
      ))}
    </ol>
  );
}
