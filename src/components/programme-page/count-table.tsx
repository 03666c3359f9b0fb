import type { Count, CountedYear } from "../../catalogue/counted-products.ts";
import { numberInWords } from "../../catalogue/number-words.ts";
import { AsOf } from "./as-of.tsx";
import { Cited, type ChapterProps } from "./told.tsx";

const ranks = [3, 4, 5] as const;

/** Every count of the province with its split by stars and its source, as in the chart beside it. */
export function CountTable({ years, ...props }: ChapterProps & { years: readonly CountedYear[] }) {
  const { t } = props.context;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("programme.when")}</th>
          <th scope="col">{t("programme.counted")}</th>
          {ranks.map((stars) => (
            <th scope="col">{t("state.rank", { stars })}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, counts }) =>
          counts.length === 0 ? (
            <tr>
              <th scope="row">{t("programme.year", { year })}</th>
              <td colSpan={4} class="quiet">
                {t("programme.plan_unknown")}
              </td>
            </tr>
          ) : (
            counts.map((count) => <Row {...props} year={year} count={count} />)
          ),
        )}
      </tbody>
    </table>
  );
}

function Row({ year, count, ...props }: ChapterProps & { year: number; count: Count }) {
  const { t, language } = props.context;
  return (
    <tr>
      <th scope="row">
        {count.asOf === undefined ? (
          t("programme.year", { year })
        ) : (
          <AsOf context={props.context} asOf={count.asOf} capital />
        )}
      </th>
      <td>
        {numberInWords(count.total, language)}
        {count.computed ? " (*)" : ""} <Cited {...props} sources={count.sources} />
      </td>
      {count.stars ? (
        ranks.map((stars) => <td>{count.stars?.[stars]}</td>)
      ) : (
        <td colSpan={3} class="quiet">
          {t("programme.chart_unsplit")}
        </td>
      )}
    </tr>
  );
}
