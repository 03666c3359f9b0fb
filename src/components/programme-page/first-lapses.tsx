import { dayInWords } from "../../catalogue/day-words.ts";
import { figureOf } from "../../catalogue/figure-of.ts";
import { Told, type ChapterProps } from "./told.tsx";

/** What became of the first certificates, and why totals kept growing all the same. */
export function FirstLapses(props: ChapterProps) {
  const { t, language, catalogue } = props.context;
  const figure = (year: number, metric: string) => figureOf(catalogue.programme, year, metric);
  const first = figure(2018, "products_recognised");
  const reissued = figure(2020, "certificates_reissued");
  const left = figure(2020, "certificates_not_reissued");
  const filed = figure(2021, "renewal_filed");
  const missing = figure(2021, "renewal_not_filed_min");
  const added = figure(2021, "products_new_recognised");
  const total = figure(2021, "products_total");
  if (!first || !reissued?.as_of || !reissued.valid_to || !left || !filed || !missing || !added || !total)
    return undefined;
  return (
    <>
      <Told
        {...props}
        text={t("programme.lapse_reissued", {
          day: dayInWords(reissued.as_of, language),
          count: reissued.value,
          first: first.value,
          end: dayInWords(reissued.valid_to, language),
          left: left.value,
        })}
        sources={[reissued.source, left.source]}
      />
      <Told
        {...props}
        text={t("programme.lapse_renewal", { year: 2021, filed: filed.value, missing: missing.value })}
        sources={[filed.source, missing.source]}
      />
      <Told
        {...props}
        text={t("programme.lapse_growing", { added: added.value, total: total.value })}
        sources={[added.source, total.source]}
      />
    </>
  );
}
