import { authorityPeriods, type AuthorityPeriod } from "../../catalogue/authority-periods.ts";
import { dayInWords } from "../../catalogue/day-words.ts";
import type { PageContext } from "../../layouts/context.ts";

const ranks = [3, 4, 5] as const;

/** Which authority granted which rank, by the day on which a decision was signed. */
export function AuthorityTable({ context }: { context: PageContext }) {
  const { t, catalogue } = context;
  return (
    <>
      <table class="authority-table small">
        <caption>{t("stars_page.who_table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("stars_page.who_signed")}</th>
            {ranks.map((stars) => (
              <th scope="col">{t("state.rank", { stars })}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {authorityPeriods(catalogue.regulations).map((period) => (
            <Row context={context} period={period} />
          ))}
        </tbody>
      </table>
      <p class="quiet">{t("stars_page.who_inferred")}</p>
    </>
  );
}

function Row({ context, period }: { context: PageContext; period: AuthorityPeriod }) {
  const { t, language, catalogue } = context;
  const { from, to, rules, amendments, gap } = period;
  const newest = rules.at(-1);
  const amended = catalogue.regulations.filter(({ id }) => rules.some(({ amends }) => amends === id));
  const cells: { text: string; from: number; span: number }[] = [];
  for (const stars of ranks) {
    const authority = newest?.authority[stars]?.[language] ?? t("stars_page.who_none");
    const text = gap?.stars === stars ? `${gap[language]} (*)` : authority;
    const before = cells.at(-1);
    if (before?.text === text) before.span += 1;
    else cells.push({ text, from: stars, span: 1 });
  }
  return (
    <tr>
      <th scope="row">
        {to === undefined
          ? t("stars_page.period_open", { from: dayInWords(from, language) })
          : t("stars_page.period", { from: dayInWords(from, language), to: dayInWords(to, language) })}
        <div class="quiet">
          {[...amended, ...rules, ...amendments].map(({ id, number }, index) => (
            <>
              {index > 0 ? ", " : ""}
              <a href={`#${id}`}>{number}</a>
            </>
          ))}
        </div>
      </th>
      {cells.map(({ text, from: first, span }) => (
        <td
          {...(span > 1 ? { colSpan: span } : {})}
          data-ranks={t("state.rank", { stars: span > 1 ? `${first}–${first + span - 1}` : first })}
        >
          {text}
        </td>
      ))}
    </tr>
  );
}
