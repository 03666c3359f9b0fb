import type { PageContext } from "../../layouts/context.ts";
import type { RegulationRecord } from "../../schema/regulation.ts";

type StoryMarks = NonNullable<NonNullable<RegulationRecord["story_points"]>["minimum_marks"]>;

/** What makes a story count, and the least that each rank asks of it. */
export function WhatCounts({ context: { t, language }, marks }: { context: PageContext; marks: StoryMarks }) {
  return (
    <>
      <ul class="tell-list">
        {(["own", "kept", "shown"] as const).map((key) => (
          <li>
            <strong>{t(`tell.counts.${key}`)}</strong> {t(`tell.counts.${key}_text`)}
          </li>
        ))}
      </ul>
      <p>{t("tell.counts.least")}</p>
      <dl class="facts-table">
        {Object.entries(marks).map(([stars, mark]) => (
          <div>
            <dt>{t("tell.counts.for_rank", { stars, criterion: mark.criterion })}</dt>
            <dd>{mark[language]}</dd>
          </div>
        ))}
      </dl>
      <p>{t("tell.counts.tourism")}</p>
    </>
  );
}
