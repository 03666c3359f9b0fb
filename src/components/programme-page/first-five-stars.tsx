import { asOfInWords } from "../../catalogue/as-of-words.ts";
import { countedProducts } from "../../catalogue/counted-products.ts";
import { dayInWords } from "../../catalogue/day-words.ts";
import { figureOf, type ProgrammeYear } from "../../catalogue/figure-of.ts";
import { listInWords } from "../../catalogue/list-words.ts";
import { numberInWords } from "../../catalogue/number-words.ts";
import { productsEverRanked } from "../../catalogue/products-ever-ranked.ts";
import { regulationOn } from "../../catalogue/regulation-on.ts";
import { ProductList } from "../product-list/product-list.tsx";
import { Told, type ChapterProps } from "./told.tsx";

/** The way to the first rank of 5 stars, those that followed, and what the register says of them today. */
export function FirstFiveStars(props: ChapterProps) {
  const { context } = props;
  const { t, language, catalogue } = context;
  const [sent, result] = catalogue.programme.years
    .flatMap(({ decisions }) => decisions)
    .filter(({ scores }) => scores.length > 0);
  const best = result?.scores[0];
  if (!sent?.date || !result?.date || result.products === undefined || !best) return undefined;
  const list = sent.scores.map(({ product, points }) =>
    t("programme.five_score", { product: product[language], points: numberInWords(points, language) }),
  );
  const ranked = productsEverRanked(catalogue.products, 5);
  return (
    <>
      <Told
        {...props}
        text={t("programme.five_sent", {
          day: dayInWords(sent.date, language),
          count: list.length,
          list: listInWords(list, language),
        })}
        sources={[sent.source]}
      />
      <Told
        {...props}
        text={t("programme.five_result", {
          day: dayInWords(result.date, language),
          issuer: regulationOn(catalogue.regulations, result.date)?.authority["5"]?.[language] ?? result.issuer,
          count: result.products,
          product: best.product[language],
          points: numberInWords(best.points, language),
        })}
        sources={[result.source]}
      />
      {catalogue.programme.years.map((year) => (
        <More {...props} year={year} />
      ))}
      {ranked.length > 0 ? (
        <>
          <p>{t("programme.five_today")}</p>
          <ProductList context={context} products={ranked} />
        </>
      ) : undefined}
    </>
  );
}

/** A year that brought more products of that rank, and how the sources of the last count disagree on them. */
function More({ year, ...props }: ChapterProps & { year: ProgrammeYear }) {
  const { t, language, catalogue } = props.context;
  const more = figureOf(catalogue.programme, year.year, "new_5_star_products");
  const counted = countedProducts(catalogue.programme).at(-1);
  const last = counted?.counts.at(-1);
  const sides = catalogue.programme.years
    .filter((one) => one.year === counted?.year)
    .flatMap(({ conflicts }) => conflicts.flatMap((conflict) => conflict.sides));
  if (!more || !last?.stars || last.asOf === undefined || sides.length === 0) return undefined;
  return (
    <Told
      {...props}
      text={t("programme.five_later", {
        year: year.year,
        count: more.value,
        when: asOfInWords(last.asOf, language, t) ?? last.asOf,
        total: last.stars[5],
      })}
      sources={[more.source, ...last.sources, ...sides.flatMap(({ sources }) => sources)]}
    />
  );
}
