import type { ComponentChildren } from "preact";
import type { PageContext } from "../../layouts/context.ts";
import type { RegulationRecord } from "../../schema/regulation.ts";
import { Chart } from "./chart.tsx";
import { partBars, type Part } from "./part-bars.ts";

interface Props {
  context: PageContext;
  rules: readonly (RegulationRecord & { parts: Record<Part, number> })[];
  table: ComponentChildren;
}

const width = 340;
const rowHeight = 74;

/** The points of parts A, B and C in each set of criteria, with the story's share below part B. */
export function PartsChart({ context: { t }, rules, table }: Props) {
  const said = rules.map(({ number, parts, story_points: story }) =>
    t(story ? "stars_page.parts_said" : "stars_page.parts_said_no_story", {
      number,
      a: parts.A,
      b: parts.B,
      c: parts.C,
      story: story?.total ?? "",
    }),
  );
  return (
    <Chart
      id="phan"
      title={t("stars_page.parts_chart")}
      description={said.join("; ")}
      width={width}
      height={rules.length * rowHeight}
      caption={t("stars_page.parts_caption")}
      legend={[
        ...(["A", "B", "C"] as const).map((part) => ({
          tone: `part-${part.toLowerCase()}`,
          text: t(`stars_page.part_${part.toLowerCase()}`),
        })),
        { tone: "story", text: t("stars_page.part_story") },
      ]}
      table={table}
    >
      {rules.map(({ number, date, parts, story_points: points }, index) => {
        const { segments, story } = partBars(parts, points?.total, width);
        return (
          <g transform={`translate(0 ${index * rowHeight})`}>
            <text y="13">{t("stars_page.rule_year", { number, year: date.slice(0, 4) })}</text>
            {segments.map((segment) => (
              <>
                <rect
                  data-tone={`part-${segment.part.toLowerCase()}`}
                  x={segment.x}
                  y="20"
                  width={segment.width - 1}
                  height="26"
                />
                <text class="chart-inside" x={segment.x + segment.width / 2} y="38" text-anchor="middle">
                  {segment.part} {segment.points}
                </text>
              </>
            ))}
            {story ? (
              <>
                <rect data-tone="story" x={story.x} y="48" width={story.width - 1} height="6" />
                <text class="chart-quiet" x={story.x + story.width + 4} y="58">
                  {t("stars_page.parts_story", { points: story.points })}
                </text>
              </>
            ) : undefined}
          </g>
        );
      })}
    </Chart>
  );
}
