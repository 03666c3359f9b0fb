import type { Certificate, Product } from "../../catalogue/catalogue.ts";
import { certificateLifeline, fractionOf, stepsBy, type Axis } from "../../catalogue/certificate-lifeline.ts";
import type { Standing } from "../../catalogue/certificate-state.ts";
import { tellDay, type DayClause } from "../../catalogue/day-clause.ts";
import { dayInWords } from "../../catalogue/day-words.ts";
import type { Day } from "../../catalogue/day.ts";
import { dayClause, lifelineInWords, stepsInWords } from "../../catalogue/lifeline-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import { LifelineLane } from "./lifeline-lane.tsx";
import { LifelineScale } from "./lifeline-scale.tsx";
import { LifelineSteps } from "./lifeline-steps.tsx";

interface Props {
  context: PageContext;
  product: Product;
  standing: Standing<Certificate>;
  /** The first day on which the standing is told: that of the build, or the one from which a `template` is shown. */
  day: Day;
}

/**
 * A product's certificates on a line of time, with the mark of a day that the browser moves to today; nothing where
 * there is no certificate. It belongs into a LivingCertificate, which exchanges it when the state changes.
 */
export function CertificateLifeline({ context, product, standing, day }: Props) {
  const { t, language, catalogue } = context;
  const steps = stepsBy(day, product.steps);
  const figure = certificateLifeline(standing, steps, catalogue.day);
  if (!figure) return undefined;
  const { axis, years, lanes, gapFrom } = figure;
  const isRough = [...figure.steps, ...lanes.flatMap(({ possible }) => possible)].some(({ from, to }) => from < to);
  return (
    <figure class="certificate-lifeline" {...axisData(axis)} style={`--today:${fractionOf(axis, day)}`}>
      <div role="img" aria-label={lifelineInWords(standing, steps, language, t)}>
        <p class="lifeline-today">
          <span data-today={t("lifeline.mark_today")} data-beyond={t("lifeline.mark_beyond")}>
            {dayInWords(day, language)}
          </span>
        </p>
        {steps.length > 0 ? <LifelineSteps steps={figure.steps} words={stepsInWords(steps, t)} /> : undefined}
        {lanes.map((lane, index) => (
          <LifelineLane
            context={context}
            lane={lane}
            {...(index === lanes.length - 1 ? { decides: true, gapFrom } : {})}
          />
        ))}
        <LifelineScale years={years} />
      </div>
      <figcaption>
        <DayWords context={context} clause={dayClause(standing, t)} day={day} />
        {isRough ? ` ${t("lifeline.hatched")}` : undefined}
      </figcaption>
    </figure>
  );
}

/** What the browser needs to find today's place. */
function axisData({ from, to }: Axis) {
  return { "data-axis-from": from, "data-axis-to": to };
}

/** The day of the page and what is said of it; the browser says the same of today. */
function DayWords({
  context: { t, language },
  clause,
  day,
}: {
  context: PageContext;
  clause: DayClause | undefined;
  day: Day;
}) {
  return (
    <span
      data-on={t("lifeline.on_today", { day: "{day}" })}
      data-words={clause?.words}
      data-no-time={clause?.noTime}
      data-since={clause?.since}
      data-until={clause?.until}
    >
      {tellDay(t("lifeline.on", { day: "{day}" }), clause, day, language)}
    </span>
  );
}
