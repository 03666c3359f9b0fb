import { nationalCriteria } from "../../catalogue/national-criteria.ts";
import type { RegulationRecord } from "../../schema/regulation.ts";
import { PartsChart } from "../chart/parts-chart.tsx";
import type { ChapterProps } from "./chapter.ts";
import { PartsTable } from "./parts-table.tsx";

export type WithParts = RegulationRecord & { parts: NonNullable<RegulationRecord["parts"]> };

/** Where the points come from: the three parts and how they changed, and what the story is worth. */
export function Parts({ context }: ChapterProps) {
  const { t } = context;
  const rules = nationalCriteria(context.catalogue.regulations).filter(
    (rule): rule is WithParts => rule.parts !== undefined,
  );
  const [first, second] = rules;
  if (!first || !second) return undefined;
  const { A, B, C } = first.parts;
  return (
    <>
      <p>{t("stars_page.parts_text", { total: A + B + C, moved: second.parts.A - A })}</p>
      <PartsChart context={context} rules={rules} table={<PartsTable context={context} rules={rules} />} />
    </>
  );
}
