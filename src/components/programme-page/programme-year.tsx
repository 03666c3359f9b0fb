import type { ProgrammeYear as Year } from "../../catalogue/figure-of.ts";
import { FigureTable } from "./figure-table.tsx";
import { Cited, type ChapterProps } from "./told.tsx";

interface Props extends ChapterProps {
  year: Year;
}

/** One year, folded: figures and targets, results, decisions and disagreements, each with its source. */
export function ProgrammeYear({ year, ...props }: Props) {
  const { t } = props.context;
  return (
    <details class="programme-year" id={`nam-${year.year}`}>
      <summary>
        <h3>{year.year}</h3>
        <span class="quiet">
          {(["figures", "targets"] as const)
            .filter((kind) => year[kind].length > 0)
            .map((kind) => t(`programme.record_${kind}`, { count: year[kind].length }))
            .join(", ")}
        </span>
      </summary>
      <FigureTable {...props} year={year} />
      <Achieved {...props} year={year} />
      <Decisions {...props} year={year} />
      <YearConflicts {...props} year={year} />
    </details>
  );
}

function Achieved({ year: { achieved }, ...props }: Props) {
  const { t, language, catalogue } = props.context;
  if (achieved.length === 0) return undefined;
  return (
    <>
      <h4>{t("programme.achieved")}</h4>
      <ul class="sourced-list">
        {achieved.map(({ target, result, source, also }) => (
          <li>
            {catalogue.programme.metrics[target]?.[language] ?? target}: {result[language]}{" "}
            <Cited {...props} sources={[source, ...also]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Decisions({ year: { decisions }, ...props }: Props) {
  if (decisions.length === 0) return undefined;
  return (
    <>
      <h4>{props.context.t("programme.decisions")}</h4>
      <ul class="sourced-list" lang="vi">
        {decisions.map(({ number, issuer, about, source }) => (
          <li>
            {number === undefined ? undefined : <strong>{number}</strong>} ({issuer}): {about}{" "}
            <Cited {...props} sources={[source]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function YearConflicts({ year: { conflicts }, ...props }: Props) {
  if (conflicts.length === 0) return undefined;
  return (
    <>
      <h4>{props.context.t("programme.conflicts")}</h4>
      <dl class="conflicts" lang="vi">
        {conflicts.map(({ question, sides, note }) => (
          <div>
            <dt>{question}</dt>
            {sides.map(({ says, sources }) => (
              <dd>
                {says} <Cited {...props} sources={sources} />
              </dd>
            ))}
            {note === undefined ? undefined : <dd class="quiet">{note}</dd>}
          </div>
        ))}
      </dl>
    </>
  );
}
