import { parseDateRange } from "../../catalogue/day.ts";
import { dayInWords } from "../../catalogue/day-words.ts";
import { figureOf } from "../../catalogue/figure-of.ts";
import { planYear } from "./plan-and-result.tsx";
import { Told, type ChapterProps } from "./told.tsx";

/** The lessons that producers had in June 2020, as far as their source tells. */
export function Training(props: ChapterProps) {
  const { t, language, catalogue } = props.context;
  const trained = figureOf(catalogue.programme, planYear, "producers_trained");
  const days = trained?.as_of === undefined ? undefined : parseDateRange(trained.as_of);
  if (!trained || !days) return undefined;
  return (
    <>
      <Told
        {...props}
        text={t("programme.training_text", {
          from: dayInWords(days.from, language),
          to: dayInWords(days.to, language),
          count: trained.value,
        })}
        sources={[trained.source]}
      />
      <ol>
        {[1, 2, 3, 4].map((part) => (
          <li>{t(`programme.training_${part}`)}</li>
        ))}
      </ol>
      <p>{t("programme.training_unknown")}</p>
    </>
  );
}
