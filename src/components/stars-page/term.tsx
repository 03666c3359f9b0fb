import { TermChart } from "../chart/term-chart.tsx";
import type { ChapterProps } from "./chapter.ts";

/** How long a certificate lives, and when it must be filed for again. */
export function Term({ context, rule }: ChapterProps) {
  const { t, catalogue } = context;
  const { validity_months: months, reassessment_window_days: window, extension } = rule;
  const reminded = catalogue.regulations.find(({ reminder_days: days }) => days !== undefined);
  const marks = [
    { mark: t("stars_page.term_signed"), when: t("stars_page.term_signed_when") },
    ...(window
      ? [
          {
            mark: t("stars_page.term_window"),
            when: t("stars_page.term_window_when", {
              earliest: window.earliest_before_expiry,
              latest: window.latest_before_expiry,
              decision: window.decision_within,
            }),
          },
        ]
      : []),
    { mark: t("stars_page.term_end"), when: t("stars_page.term_end_when", { months }) },
    ...(extension
      ? [
          {
            mark: t("stars_page.term_extension"),
            when: t("stars_page.term_extension_when", { days: extension.max_days_after_expiry }),
          },
        ]
      : []),
  ];
  return (
    <>
      <p>{t("stars_page.term_text", { months })}</p>
      <TermChart
        context={context}
        terms={{
          months,
          window: window && { earliest: window.earliest_before_expiry, latest: window.latest_before_expiry },
          daysAfter: extension?.max_days_after_expiry,
        }}
        marks={marks.map(({ mark, when }) => `${mark}, ${when}`)}
        table={
          <table class="small">
            <thead>
              <tr>
                <th scope="col">{t("stars_page.term_mark")}</th>
                <th scope="col">{t("stars_page.term_when")}</th>
              </tr>
            </thead>
            <tbody>
              {marks.map(({ mark, when }, index) => (
                <tr>
                  <th scope="row">
                    {index + 1}. {mark}
                  </th>
                  <td>{when}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      {reminded?.reminder_days === undefined ? undefined : (
        <p>{t("stars_page.term_reminder", { number: reminded.number, days: reminded.reminder_days })}</p>
      )}
    </>
  );
}
