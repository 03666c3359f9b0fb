import type { ComponentChildren } from "preact";
import type { PageContext } from "../../layouts/context.ts";
import { Chart } from "./chart.tsx";
import { termLine, type Terms } from "./term-line.ts";

interface Props {
  context: PageContext;
  terms: Terms;
  /** What each number in the picture marks, from the signature on. */
  marks: readonly string[];
  table: ComponentChildren;
}

const width = 340;
const inset = 12;

/** A certificate's life as a line: signature, days for filing again, end of term, longest extension. */
export function TermChart({ context: { t }, terms, marks, table }: Props) {
  const { end, last, window } = termLine(terms, width - 2 * inset);
  const places = [0, ...(window ? [window.x + window.width / 2] : []), end, ...(last > end ? [last] : [])];
  return (
    <Chart
      id="thoi-han"
      title={t("stars_page.term_chart")}
      description={marks.map((mark, index) => `${index + 1}: ${mark}`).join("; ")}
      width={width}
      height={62}
      caption={t("stars_page.term_caption")}
      table={table}
    >
      <g transform={`translate(${inset} 0)`}>
        <rect data-tone="valid" x="0" y="8" width={end} height="16" />
        {window ? <rect data-tone="window" x={window.x} y="8" width={window.width} height="16" /> : undefined}
        {last > end ? <rect data-tone="unknown" x={end} y="8" width={last - end} height="16" /> : undefined}
        {places.map((x, index) => (
          <>
            <path class="chart-line" d={`M${x} 24v10`} />
            <text class="chart-value" x={x} y="50" text-anchor="middle">
              {index + 1}
            </text>
          </>
        ))}
      </g>
    </Chart>
  );
}
