import { productStates } from "../../catalogue/certificate-state.ts";
import { dayInWords } from "../../catalogue/day-words.ts";
import { currentRegulation } from "../../catalogue/regulation-on.ts";
import type { PageContext } from "../../layouts/context.ts";
import { RegulationTable } from "./regulation-table.tsx";

/** What the stars mean: who grants them, the bands and parts of today's criteria, terms, and the rules over time. */
export function StarsPage({ context }: { context: PageContext }) {
  const { t, language, catalogue } = context;
  const rule = currentRegulation(catalogue.regulations, catalogue.day);
  return (
    <>
      <h1>{t("stars_page.title")}</h1>
      <p class="lead">{t("stars_page.lead")}</p>
      {rule ? (
        <>
          <section aria-labelledby="ai-cap">
            <h2 id="ai-cap">{t("stars_page.who")}</h2>
            <p>
              {t("stars_page.who_text", {
                number: rule.number,
                province: rule.authority["3"] ?? t("site.unknown"),
                ministry: rule.authority["5"] ?? t("site.unknown"),
              })}
            </p>
          </section>
          {rule.bands_known ? (
            <section aria-labelledby="thang-diem">
              <h2 id="thang-diem">{t("stars_page.bands")}</h2>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t("stars_page.bands_stars")}</th>
                    <th scope="col">{t("stars_page.bands_points")}</th>
                  </tr>
                </thead>
                <tbody>
                  {rule.bands
                    .filter(({ stars }) => stars >= 3)
                    .map(({ stars, min, max, max_inclusive }) => (
                      <tr>
                        <th scope="row">{t("state.rank", { stars })}</th>
                        <td>{t(max_inclusive ? "stars_page.band_inclusive" : "stars_page.band", { min, max })}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
              <p>{t("stars_page.bands_note")}</p>
            </section>
          ) : undefined}
          {rule.parts ? (
            <section aria-labelledby="ba-phan">
              <h2 id="ba-phan">{t("stars_page.parts")}</h2>
              <dl class="facts-table">
                {(["A", "B", "C"] as const).map((part) => (
                  <div>
                    <dt>{t(`stars_page.part_${part.toLowerCase()}`)}</dt>
                    <dd>
                      {rule.parts?.[part]} {t("stars_page.points")}
                    </dd>
                  </div>
                ))}
              </dl>
              {rule.story_points?.tourism === undefined ? undefined : (
                <p>{t("stars_page.story", { points: rule.story_points.total, tourism: rule.story_points.tourism })}</p>
              )}
            </section>
          ) : undefined}
          {rule.extension ? (
            <section aria-labelledby="het-han">
              <h2 id="het-han">{t("stars_page.term")}</h2>
              <p>{t("stars_page.term_text", { days: rule.extension.max_days_after_expiry })}</p>
              <p class="quiet">{rule.extension[language]}</p>
            </section>
          ) : undefined}
        </>
      ) : undefined}
      <section aria-labelledby="trang-thai">
        <h2 id="trang-thai">{t("stars_page.states")}</h2>
        <dl class="facts-table">
          {productStates.map((state) => (
            <div>
              <dt>{t(`state.${state}.label`)}</dt>
              <dd>{t(`state.${state}.short`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="luat">
        <h2 id="luat">{t("stars_page.rules")}</h2>
        <RegulationTable context={context} regulations={catalogue.regulations} />
      </section>
      <section aria-labelledby="chua-biet">
        <h2 id="chua-biet">{t("stars_page.unknown")}</h2>
        <p>{t("stars_page.unknown_text")}</p>
        <p class="quiet">{t("product.checked", { day: dayInWords(catalogue.site.facts_checked_on, language) })}</p>
      </section>
    </>
  );
}
