import { countedProducts, type Count, type CountedYear } from "../../catalogue/counted-products.ts";
import { figureOf } from "../../catalogue/figure-of.ts";
import { listInWords } from "../../catalogue/list-words.ts";
import { numberInWords } from "../../catalogue/number-words.ts";
import { YearChart } from "../chart/year-chart.tsx";
import { CountTable } from "./count-table.tsx";
import { Told, type ChapterProps } from "./told.tsx";

/** The counts of the province year by year: what they mean, where they disagree, and which years have none. */
export function Counting(props: ChapterProps) {
  const { context } = props;
  const { t, language } = context;
  const years = countedProducts(context.catalogue.programme);
  if (years.length === 0) return undefined;
  const several = years.find(({ counts }) => counts.length > 2);
  const none = years.filter(({ counts }) => counts.length === 0).map(({ year }) => String(year));
  const shown = ({ total, computed }: Count) => numberInWords(total, language) + (computed ? " (*)" : "");
  return (
    <>
      <Told {...props} text={t("programme.count_text")} />
      <YearChart context={context} years={years} table={<CountTable {...props} years={years} />} />
      <SecondYear {...props} years={years} />
      {several ? (
        <Told
          {...props}
          text={t("programme.count_several", {
            year: several.year,
            count: several.counts.length,
            list: listInWords(several.counts.map(shown), language),
          })}
          sources={several.counts.flatMap(({ sources }) => sources)}
        />
      ) : undefined}
      {none.length > 0 ? (
        <Told {...props} text={t("programme.count_none", { list: listInWords(none, language) })} />
      ) : undefined}
    </>
  );
}

/** The second year, whose total had to be added up, and the other total that the same source prints later. */
function SecondYear({ years, ...props }: ChapterProps & { years: readonly CountedYear[] }) {
  const { t, catalogue } = props.context;
  const [, second, third] = years;
  const count = second?.counts.at(-1);
  const added = second && figureOf(catalogue.programme, second.year, "products_recognised");
  const printed = added && third?.counts.find(({ sources }) => sources.includes(added.source));
  if (!count?.computed || !printed) return undefined;
  return (
    <Told
      {...props}
      text={t("programme.count_second", {
        year: second.year,
        added: added.value,
        three: added.stars?.["3"] ?? "?",
        four: added.stars?.["4"] ?? "?",
        total: count.total,
        printed: printed.total,
      })}
      sources={count.sources}
    />
  );
}
