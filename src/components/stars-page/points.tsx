import { nationalCriteria } from "../../catalogue/national-criteria.ts";
import type { PageContext } from "../../layouts/context.ts";
import type { RegulationRecord } from "../../schema/regulation.ts";
import type { ChapterProps } from "./chapter.ts";

const ranks = [5, 4, 3] as const;

/** The points for each rank under each national set of criteria; what could not be verified is said, never filled in. */
export function Points({ context }: ChapterProps) {
  const { t, language, catalogue } = context;
  const rules = nationalCriteria(catalogue.regulations);
  const lowest = rules.flatMap(({ bands }) => bands).find(({ stars }) => stars === 3);
  return (
    <>
      <p>{t("stars_page.bands_text")}</p>
      <table class="small">
        <caption>{t("stars_page.bands_table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("stars_page.bands_stars")}</th>
            {rules.map(({ number, date }) => (
              <th scope="col">{t("stars_page.rule_year", { number, year: date.slice(0, 4) })}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranks.map((stars) => (
            <tr>
              <th class="nowrap" scope="row">
                {t("state.rank", { stars })}
              </th>
              {rules.map((rule) => (
                <td>
                  <Band context={context} rule={rule} stars={stars} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {rules.map(({ number, bands_note: note }) =>
          note === undefined ? undefined : (
            <li>
              {number}: {note[language]}
            </li>
          ),
        )}
      </ul>
      {lowest ? <p>{t("stars_page.bands_note", { min: lowest.min })}</p> : undefined}
    </>
  );
}

function Band({ context: { t }, rule, stars }: { context: PageContext; rule: RegulationRecord; stars: number }) {
  const band = rule.bands.find((one) => one.stars === stars);
  if (!band) return <span class="quiet">{t("stars_page.bands_unknown")}</span>;
  const { min, max, max_inclusive: inclusive } = band;
  return <>{t(inclusive ? "stars_page.band_inclusive" : "stars_page.band", { min, max })}</>;
}
