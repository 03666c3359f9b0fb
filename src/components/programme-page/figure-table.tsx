import type { ProgrammeFigure, ProgrammeYear } from "../../catalogue/figure-of.ts";
import { amountInWords } from "./amount-in-words.ts";
import { AsOf } from "./as-of.tsx";
import { Cited, type ChapterProps } from "./told.tsx";

/** A year's figures and targets as their sources give them; computed figures carry a sign. */
export function FigureTable({ year, ...props }: ChapterProps & { year: ProgrammeYear }) {
  const { t } = props.context;
  const rows: RowProps["row"][] = [
    ...year.figures.map((figure) => ({ ...figure, target: false })),
    ...year.targets.map(({ period, ...target }) => ({ ...target, as_of: period, target: true })),
  ];
  if (rows.length === 0) return undefined;
  return (
    <table class="small">
      <thead>
        <tr>
          <th scope="col">{t("programme.metric")}</th>
          <th scope="col">{t("programme.value")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row {...props} row={row} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends ChapterProps {
  row: Pick<ProgrammeFigure, "metric" | "value" | "op" | "place" | "as_of" | "computed" | "note" | "source"> & {
    target: boolean;
  };
}

function Row({ row, ...props }: RowProps) {
  const { t, language, catalogue } = props.context;
  return (
    <tr>
      <th scope="row">
        {row.target ? <span class="pill pill-quiet">{t("programme.target")}</span> : undefined}{" "}
        {catalogue.programme.metrics[row.metric]?.[language] ?? row.metric}
        {row.place === undefined ? undefined : <span lang="vi">, {row.place}</span>}
        {row.as_of === undefined ? undefined : (
          <span class="quiet">
            {" "}
            (<AsOf context={props.context} asOf={row.as_of} />)
          </span>
        )}
      </th>
      <td>
        {amountInWords(row)}
        {row.computed ? " (*)" : ""} <Cited {...props} sources={[row.source]} />
        {row.note === undefined ? undefined : (
          <span class="quiet" lang="vi">
            {" "}
            {row.note}
          </span>
        )}
      </td>
    </tr>
  );
}
