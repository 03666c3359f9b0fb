import type { PageContext } from "../../layouts/context.ts";
import type { RegisterYear as Entries } from "../../look-up/register-by-year.ts";
import { RegisterRow } from "./register-row.tsx";

const columns = ["paper", "product", "rank", "worth", "source"] as const;

/** The entries of one year as a table; on a phone each of them is a block. */
export function RegisterYear({ context, year, entries }: Entries & { context: PageContext }) {
  const { t } = context;
  const id = yearId(year);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {yearInWords(year, context)}{" "}
        <span class="register-count quiet">{t("look_up.count", { count: entries.length })}</span>
      </h2>
      <table class="register-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{t(`look_up.column.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <RegisterRow context={context} entry={entry} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Where a year's entries stand on the page. */
export function yearId(year: string | undefined): string {
  return year === undefined ? "chua-ro-nam" : `nam-${year}`;
}

/** The heading over a year's entries. */
export function yearInWords(year: string | undefined, { t }: PageContext): string {
  return year === undefined ? t("look_up.year_unknown") : t("look_up.year", { year });
}
