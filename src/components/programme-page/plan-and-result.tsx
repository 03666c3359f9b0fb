import { dayInWords } from "../../catalogue/day-words.ts";
import type { ProgrammeYear } from "../../catalogue/figure-of.ts";
import { amountInWords } from "./amount-in-words.ts";
import { Cited, Told, type ChapterProps } from "./told.tsx";

/** The year of the plan that the story holds against what came of it. */
export const planYear = 2020;

/** Each target of the plan beside what was reached, or that no figure was found. */
export function PlanAndResult(props: ChapterProps) {
  const { t, language, catalogue } = props.context;
  const year = catalogue.programme.years.find((one) => one.year === planYear);
  const plan = year?.decisions[0];
  if (!year || !plan?.number || !plan.date || year.targets.length === 0) return undefined;
  return (
    <>
      <Told
        {...props}
        text={t("programme.plan_text", {
          year: year.year,
          number: plan.number,
          day: dayInWords(plan.date, language),
          count: year.targets.length,
        })}
        sources={[plan.source]}
      />
      <table class="plan-and-result small">
        <thead>
          <tr>
            <th scope="col">{t("programme.plan_target")}</th>
            <th scope="col">{t("programme.plan_result")}</th>
            <th scope="col">{t("programme.plan_source")}</th>
          </tr>
        </thead>
        <tbody>
          {year.targets.map((target) => (
            <Row {...props} year={year} target={target} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps extends ChapterProps {
  year: ProgrammeYear;
  target: ProgrammeYear["targets"][number];
}

function Row({ year, target, ...props }: RowProps) {
  const { t, language, catalogue } = props.context;
  const reached = year.achieved.find(({ target: metric }) => metric === target.metric);
  return (
    <tr>
      <th scope="row">
        {catalogue.programme.metrics[target.metric]?.[language] ?? target.metric}:{" "}
        <strong>{amountInWords(target)}</strong>
      </th>
      <td>
        {reached?.value === undefined ? (
          <span class="quiet">{t("programme.plan_unknown")}</span>
        ) : (
          t("programme.plan_reached", { value: reached.value })
        )}{" "}
        {reached?.result[language]}
      </td>
      <td>
        <Cited {...props} sources={[target.source, ...(reached ? [reached.source, ...reached.also] : [])]} />
      </td>
    </tr>
  );
}
