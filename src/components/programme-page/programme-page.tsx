import type { ComponentChildren } from "preact";
import { asOfInWords } from "../../catalogue/as-of-words.ts";
import { countedProducts } from "../../catalogue/counted-products.ts";
import { currentRegulation } from "../../catalogue/regulation-on.ts";
import type { PageContext } from "../../layouts/context.ts";
import { CorrectionNote } from "../correction-note/correction-note.tsx";
import { Contents } from "../contents/contents.tsx";
import { NoteList, SourceNotes } from "../sourced-list/sourced-list.tsx";
import { Counting } from "./counting.tsx";
import { FiguresByYear } from "./figures-by-year.tsx";
import { FirstFiveStars } from "./first-five-stars.tsx";
import { FirstLapses } from "./first-lapses.tsx";
import { FirstYear } from "./first-year.tsx";
import { LivingToday } from "./living-today.tsx";
import { Merger } from "./merger.tsx";
import { PlanAndResult, planYear } from "./plan-and-result.tsx";
import type { ChapterProps } from "./told.tsx";
import { Training } from "./training.tsx";

/** The chapters by id and key of their title; one whose figures are missing from the data tells nothing and is left out. */
const chapters: readonly [string, string, (props: ChapterProps) => ComponentChildren][] = [
  ["nam-dau", "start_title", FirstYear],
  ["dem-tung-nam", "count_title", Counting],
  ["dat-ra", "plan_title", PlanAndResult],
  ["tap-huan", "training_title", Training],
  ["nam-sao", "five_title", FirstFiveStars],
  ["het-han", "lapse_title", FirstLapses],
  ["hop-nhat", "merger_title", Merger],
  ["hom-nay", "today_title", LivingToday],
  ["chua-thay", "gaps", Gaps],
  ["so-lieu", "record", FiguresByYear],
];

/** The programme from 2018 to today: a story told in sourced figures, then the figures themselves. */
export function ProgrammePage({ context }: { context: PageContext }) {
  const { t } = context;
  const notes = new SourceNotes();
  const told = chapters.flatMap(([id, key, Chapter]) => {
    const body = Chapter({ context, notes });
    return body === undefined ? [] : [{ id, title: t(`programme.${key}`, { year: planYear }), body }];
  });
  return (
    <>
      <h1>{t("programme.title")}</h1>
      <Lead context={context} />
      <p class="quiet">{t("programme.how_to_read")}</p>
      <Contents label={t("programme.contents")} parts={told} />
      {told.map(({ id, title, body }) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {body}
        </section>
      ))}
      <NoteList context={context} notes={notes} />
    </>
  );
}

function Lead({ context: { t, language, catalogue } }: { context: PageContext }) {
  const years = countedProducts(catalogue.programme);
  const first = years[0]?.counts.at(-1);
  const last = years.at(-1)?.counts.at(-1);
  const rule = currentRegulation(catalogue.regulations, catalogue.day);
  if (!first || !last || !years[0] || !rule) return undefined;
  return (
    <p class="lead">
      {t("programme.lead", {
        first_year: years[0].year,
        first: first.total,
        last: last.total,
        when: last.asOf === undefined ? (years.at(-1)?.year ?? "") : (asOfInWords(last.asOf, language, t) ?? last.asOf),
        months: rule.validity_months,
      })}
    </p>
  );
}

function Gaps({ context }: ChapterProps) {
  const { language, catalogue } = context;
  return (
    <>
      <ul>
        {catalogue.programme.gaps.map((gap) => (
          <li>{gap[language]}</li>
        ))}
      </ul>
      <CorrectionNote context={context} />
    </>
  );
}
