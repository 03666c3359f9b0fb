import type { PageContext } from "../../layouts/context.ts";
import { productsByState } from "../../catalogue/product-groups.ts";
import { NoteList, NoteNumber, SourceNotes } from "../sourced-list/sourced-list.tsx";
import { AfterMerger } from "./after-merger.tsx";
import { ProgrammeYear } from "./programme-year.tsx";

/** The programme in sourced figures, year by year, and how many certificates of the catalogue live today. */
export function ProgrammePage({ context }: { context: PageContext }) {
  const { t, catalogue } = context;
  const { programme, products, sourceById } = catalogue;
  const notes = new SourceNotes();
  const states = productsByState(products);
  const count = (...wanted: Parameters<typeof states.get>[0][]) =>
    wanted.reduce((total, state) => total + (states.get(state)?.length ?? 0), 0);
  return (
    <>
      <h1>{t("programme.title")}</h1>
      <p class="lead">{t("programme.lead")}</p>
      <section aria-labelledby="hom-nay">
        <h2 id="hom-nay">{t("programme.alive_title")}</h2>
        <p>
          {t("programme.alive", {
            count: products.length,
            alive: count("valid", "expiring", "extended"),
            undated: count("undated"),
            lapsed: count("past-term", "expired", "withdrawn"),
            none: count("none"),
          })}
        </p>
      </section>
      {programme.years
        .filter(
          ({ figures, targets, decisions, conflicts }) =>
            figures.length + targets.length + decisions.length + conflicts.length > 0,
        )
        .map((year) => (
          <ProgrammeYear context={context} year={year} notes={notes} />
        ))}
      <section aria-labelledby="hop-nhat">
        <h2 id="hop-nhat">{t("programme.merger")}</h2>
        <p lang="vi">
          {programme.merger.what}. {programme.merger.law.join("; ")}{" "}
          <NoteNumber context={context} notes={notes} source={sourceById(programme.merger.source)} />
        </p>
        <AfterMerger context={context} notes={notes} />
      </section>
      <section aria-labelledby="chua-thay">
        <h2 id="chua-thay">{t("programme.gaps")}</h2>
        <ul lang="vi">
          {programme.gaps.map((gap) => (
            <li>{gap}</li>
          ))}
        </ul>
      </section>
      <NoteList context={context} notes={notes} />
    </>
  );
}
