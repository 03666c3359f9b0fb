import type { PageContext } from "../../layouts/context.ts";
import type { RegulationRecord } from "../../schema/regulation.ts";
import { FactsTable } from "../facts-table/facts-table.tsx";

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
      <FactsTable
        rows={Object.entries(marks).map(([stars, mark]) => [
          t("tell.counts.for_rank", { stars, criterion: mark.criterion }),
          mark[language],
        ])}
      />
      <p>{t("tell.counts.tourism")}</p>
    </>
  );
}
