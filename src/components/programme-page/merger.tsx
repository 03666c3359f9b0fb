import { asOfInWords } from "../../catalogue/as-of-words.ts";
import { countedProducts } from "../../catalogue/counted-products.ts";
import { dateInWords, dayInWords } from "../../catalogue/day-words.ts";
import { Told, type ChapterProps } from "./told.tsx";

/** The last count of the province against its promise, the merger, and what is counted since. */
export function Merger(props: ChapterProps) {
  const { t, language, catalogue } = props.context;
  const { years, merger, after_merger: after } = catalogue.programme;
  const targets = years.flatMap((year) => year.targets);
  const total = targets.find(({ metric }) => metric === "products_total_2025");
  const five = targets.find(({ metric }) => metric === "products_5_stars_2025");
  const last = countedProducts(catalogue.programme).at(-1)?.counts.at(-1);
  const joined = after.find(({ computed }) => computed);
  const latest = after.find(({ products_new: added }) => added !== undefined);
  return (
    <>
      {total && five && last?.stars && last.asOf !== undefined ? (
        <Told
          {...props}
          text={t("programme.merger_last", {
            target: total.value,
            target_five: five.value,
            when: asOfInWords(last.asOf, language, t) ?? last.asOf,
            count: last.total,
            three: last.stars[3],
            four: last.stars[4],
            five: last.stars[5],
          })}
          sources={[total.source, five.source, ...last.sources]}
        />
      ) : undefined}
      <Told
        {...props}
        text={t("programme.merger_text", {
          day: dayInWords(merger.date, language),
          before: merger.communes_before,
          after: merger.communes_after,
        })}
        sources={[merger.source, merger.plan_source]}
      />
      {joined?.products !== undefined && latest?.products !== undefined && latest.products_new !== undefined ? (
        <Told
          {...props}
          text={t("programme.merger_count", {
            total: joined.products,
            when: dateInWords(latest.as_of, language, t),
            recognitions: latest.products,
            added: latest.products_new,
          })}
          sources={[joined.source, latest.source]}
        />
      ) : undefined}
      <p>{t("programme.merger_none")}</p>
    </>
  );
}
