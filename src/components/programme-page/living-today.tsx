import { holdsToday, productStates } from "../../catalogue/certificate-state.ts";
import { dateInWords, dayInWords } from "../../catalogue/day-words.ts";
import { shareInWords } from "../../catalogue/number-words.ts";
import { productsByState } from "../../catalogue/product-groups.ts";
import { stateUrl } from "../../catalogue/urls.ts";
import { Swatch } from "../chart/chart.tsx";
import { StateChart } from "../chart/state-chart.tsx";
import { Told, type ChapterProps } from "./told.tsx";

/** How many products of the catalogue have a certificate that holds on the day of the build; nothing without products. */
export function LivingToday(props: ChapterProps) {
  const { context } = props;
  const { t, language, catalogue, href } = context;
  const { products, day, site } = catalogue;
  if (products.length === 0) return undefined;
  const states = productsByState(products);
  const groups = productStates
    .map((state) => ({ state, count: states.get(state)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
  const alive = groups.filter(({ state }) => holdsToday(state)).reduce((sum, { count }) => sum + count, 0);
  const certified = products.length - (states.get("none")?.length ?? 0);
  const today = dayInWords(day, language);
  const values = {
    count: products.length,
    certified,
    day: today,
    alive,
    share: shareInWords(alive, certified, language),
  };
  const { counted, as_of: asOf, source } = site.coverage;
  return (
    <>
      <p>{t("programme.today_text", values)}</p>
      <StateChart
        context={context}
        groups={groups}
        caption={t("programme.today_caption", { day: today })}
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{t("programme.today_state")}</th>
                <th scope="col">{t("programme.today_products")}</th>
                <th scope="col">{t("programme.today_share")}</th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ state, count }) => (
                <tr>
                  <th scope="row">
                    <Swatch tone={state} /> <a href={href(stateUrl(state, language))}>{t(`state.${state}.label`)}</a>
                  </th>
                  <td>{count}</td>
                  <td>{shareInWords(count, products.length, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
      <p>{t("programme.today_undated", { undated: states.get("undated")?.length ?? 0 })}</p>
      <Told
        {...props}
        text={t("programme.today_scope", { counted, when: dateInWords(asOf, language, t), count: products.length })}
        sources={[source]}
      />
    </>
  );
}
