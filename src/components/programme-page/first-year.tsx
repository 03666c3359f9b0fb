import { dayInWords } from "../../catalogue/day-words.ts";
import { figureOf } from "../../catalogue/figure-of.ts";
import { sectionUrl } from "../../catalogue/urls.ts";
import { Told, type ChapterProps } from "./told.tsx";

/** How the programme began: the scheme, the list of possible products, the province's own criteria, the first results. */
export function FirstYear(props: ChapterProps) {
  const { t, language, catalogue, href } = props.context;
  const { programme } = catalogue;
  const first = programme.years[0];
  const scheme = first?.decisions[0];
  const target = first?.targets.find(({ metric }) => metric === "products_traditional_developed");
  if (!first || !scheme?.number || !scheme.date || !target) return undefined;
  const listed = figureOf(programme, first.year, "advantage_products_listed");
  const recognised = figureOf(programme, first.year, "products_recognised");
  const rules = catalogue.regulations.find(({ kind }) => kind === "provincial-criteria");
  return (
    <>
      <Told
        {...props}
        text={t("programme.start_scheme", {
          day: dayInWords(scheme.date, language),
          number: scheme.number,
          target: target.value,
        })}
        sources={[scheme.source, target.source]}
      />
      {listed ? (
        <Told {...props} text={t("programme.start_listed", { listed: listed.value })} sources={[listed.source]} />
      ) : undefined}
      {rules ? (
        <p>
          {t("programme.start_rules")}{" "}
          <a href={href(`${sectionUrl("stars", language)}#${rules.id}`)}>{t("programme.start_rules_link")}</a>
        </p>
      ) : undefined}
      {recognised ? (
        <Told
          {...props}
          text={t("programme.start_result", {
            year: first.year,
            count: recognised.value,
            three: recognised.stars?.["3"] ?? "?",
            four: recognised.stars?.["4"] ?? "?",
          })}
          sources={[recognised.source]}
        />
      ) : undefined}
    </>
  );
}
