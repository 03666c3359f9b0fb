import type { ComponentChildren } from "preact";
import { currentRegulation } from "../../catalogue/regulation-on.ts";
import { sectionUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { Contents } from "../contents/contents.tsx";
import { AfterTerm } from "./after-term.tsx";
import type { ChapterProps } from "./chapter.ts";
import { Mark } from "./mark.tsx";
import { Minimums } from "./minimums.tsx";
import { Parts } from "./parts.tsx";
import { Points } from "./points.tsx";
import { RegulationTable } from "./regulation-table.tsx";
import { States } from "./states.tsx";
import { StoryShare } from "./story-share.tsx";
import { Term } from "./term.tsx";
import { Unknowns } from "./unknowns.tsx";
import { WhoAwards } from "./who-awards.tsx";
import { Withdrawal } from "./withdrawal.tsx";

/** The chapters by id and key of their title; one that the rules of the day say nothing about is left out. */
const chapters: readonly [string, string, (props: ChapterProps) => ComponentChildren][] = [
  ["ai-cap", "who", WhoAwards],
  ["thang-diem", "bands", Points],
  ["toi-thieu", "minimum", Minimums],
  ["ba-phan", "parts", Parts],
  ["cau-chuyen", "story", StoryShare],
  ["thoi-han", "term", Term],
  ["het-han", "after", AfterTerm],
  ["thu-hoi", "withdrawal", Withdrawal],
  ["nhan", "mark", Mark],
  ["trang-thai", "states", States],
  ["luat", "rules", RegulationTable],
  ["chua-biet", "unknown", Unknowns],
];

/** What the stars mean: who grants them, for what, for how long, and how the rules have changed. */
export function StarsPage({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  const rule = currentRegulation(catalogue.regulations, catalogue.day) ?? catalogue.regulations.at(-1);
  if (!rule) return <h1>{t("stars_page.title")}</h1>;
  const months = rule.validity_months;
  const told = chapters.flatMap(([id, key, Chapter]) => {
    const body = Chapter({ context, rule });
    return body === undefined ? [] : [{ id, title: t(`stars_page.${key}`, { months }), body }];
  });
  return (
    <>
      <h1>{t("stars_page.title")}</h1>
      <p class="lead">{t("stars_page.lead", { months })}</p>
      <p>
        <a href={href(sectionUrl("lookUp", language))}>{t("look_up.from_stars")}</a>
      </p>
      <Contents label={t("stars_page.contents")} parts={told} />
      {told.map(({ id, title, body }) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {body}
        </section>
      ))}
    </>
  );
}
