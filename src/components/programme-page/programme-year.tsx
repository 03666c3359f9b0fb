import { dateInWords } from "../../catalogue/day-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import type { ProgrammeRecord } from "../../schema/programme.ts";
import { NoteNumber, type SourceNotes } from "../sourced-list/sourced-list.tsx";

interface Props {
  context: PageContext;
  year: ProgrammeRecord["years"][number];
  notes: SourceNotes;
}

/** One year: figures, targets, decisions and disagreements, each with its source; computed figures carry a star sign. */
export function ProgrammeYear({ context, year, notes }: Props) {
  const { t, catalogue, language } = context;
  const id = `nam-${year.year}`;
  const label = (metric: string) => catalogue.programme.metrics[metric]?.[language] ?? metric;
  const cite = (source: string) => <NoteNumber context={context} notes={notes} source={catalogue.sourceById(source)} />;
  const rows = [
    ...year.figures.map((figure) => ({ ...figure, kind: "" })),
    ...year.targets.map((target) => ({
      ...target,
      kind: t("programme.target"),
      as_of: target.period,
      computed: undefined,
    })),
  ];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{year.year}</h2>
      {rows.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t("programme.metric")}</th>
              <th scope="col">{t("programme.value")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ metric, value, op, kind, place, as_of, computed, note, source }) => (
              <tr>
                <th scope="row">
                  {kind === "" ? undefined : <span class="pill pill-quiet">{kind}</span>} {label(metric)}
                  {place === undefined ? undefined : <span lang="vi">, {place}</span>}
                  {as_of === undefined ? undefined : (
                    <span class="quiet" lang="vi">
                      {" "}
                      ({asOfInWords(as_of, context)})
                    </span>
                  )}
                </th>
                <td>
                  {symbol(op)}
                  {value}
                  {computed ? "*" : ""} {cite(source)}
                  {note === undefined ? undefined : (
                    <span class="quiet" lang="vi">
                      {" "}
                      {note}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : undefined}
      {year.achieved.length > 0 ? (
        <>
          <h3>{t("programme.achieved")}</h3>
          <ul class="sourced-list">
            {year.achieved.map(({ target, result, source }) => (
              <li>
                {label(target)}: <span lang="vi">{result}</span> {cite(source)}
              </li>
            ))}
          </ul>
        </>
      ) : undefined}
      {year.decisions.length > 0 ? (
        <>
          <h3>{t("programme.decisions")}</h3>
          <ul class="sourced-list" lang="vi">
            {year.decisions.map(({ number, issuer, about, source }) => (
              <li>
                {number === undefined ? undefined : <strong>{number}</strong>} ({issuer}): {about} {cite(source)}
              </li>
            ))}
          </ul>
        </>
      ) : undefined}
      {year.conflicts.length > 0 ? (
        <>
          <h3>{t("programme.conflicts")}</h3>
          <dl class="conflicts" lang="vi">
            {year.conflicts.map(({ question, sides }) => (
              <div>
                <dt>{question}</dt>
                {sides.map(({ says, sources }) => (
                  <dd>
                    {says} {sources.map(cite)}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      ) : undefined}
    </section>
  );
}

const symbols: Record<string, string> = { ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< " };

function symbol(op: string | undefined): string {
  return op === undefined ? "" : (symbols[op] ?? "");
}

/** A day or month for reading; words such as “giữa 2022” stay as the source has them. */
function asOfInWords(asOf: string, { language, t }: PageContext): string {
  return /^\d{4}-\d{2}/.test(asOf) ? dateInWords(asOf, language, t) : asOf;
}
