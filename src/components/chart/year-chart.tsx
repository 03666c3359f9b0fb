import type { ComponentChildren } from "preact";
import type { CountedYear } from "../../catalogue/counted-products.ts";
import { numberInWords } from "../../catalogue/number-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import { Chart } from "./chart.tsx";
import { yearBars, type YearBar } from "./year-bars.ts";

interface Props {
  context: PageContext;
  years: readonly CountedYear[];
  table: ComponentChildren;
}

const frame = { width: 340, height: 230, top: 20, bottom: 22, start: 30 };

/** Products as counted year by year, split by stars where the split is known. Counts, not living certificates. */
export function YearChart({ context, years, table }: Props) {
  const { t, language } = context;
  const { bars, ticks } = yearBars(years, frame);
  const number = (value: number) => numberInWords(value, language);
  const said = bars.map(({ year, count }) =>
    count
      ? t("programme.chart_year", { year, total: number(count.total) + (count.computed ? "*" : "") })
      : t("programme.chart_year_none", { year }),
  );
  return (
    <Chart
      id="dem"
      title={t("programme.chart_title")}
      description={said.join("; ")}
      width={frame.width}
      height={frame.height}
      caption={t("programme.chart_caption")}
      legend={[
        { tone: "three", text: t("state.rank", { stars: 3 }) },
        { tone: "four", text: t("state.rank", { stars: 4 }) },
        { tone: "five", text: t("state.rank", { stars: 5 }) },
        { tone: "unknown", text: t("programme.chart_unsplit") },
        { tone: "other", text: t("programme.chart_other") },
      ]}
      table={table}
    >
      {ticks.map(({ value, y }) => (
        <>
          <path class="chart-grid" d={`M${frame.start} ${y}H${frame.width}`} />
          <text class="chart-quiet" x={frame.start - 5} y={y + 4} text-anchor="end">
            {number(value)}
          </text>
        </>
      ))}
      {bars.map((bar) => (
        <Bar bar={bar} label={bar.count ? number(bar.count.total) + (bar.count.computed ? "*" : "") : "?"} />
      ))}
    </Chart>
  );
}

function Bar({
  bar: { year, middle, barWidth, count, segments, top, others },
  label,
}: {
  bar: YearBar;
  label: string;
}) {
  const x = middle - barWidth / 2;
  return (
    <>
      {segments.map(({ tone, y, height }) => (
        <rect data-tone={tone} x={x} y={y} width={barWidth} height={height} />
      ))}
      {others.map((y) => (
        <path data-tone="other" d={`M${x + barWidth + 1} ${y}h7`} />
      ))}
      <text class={count ? "chart-value" : "chart-quiet"} x={middle} y={top - 5} text-anchor="middle">
        {label}
      </text>
      <text class="chart-quiet" x={middle} y={frame.height - 6} text-anchor="middle">
        {year}
      </text>
    </>
  );
}
