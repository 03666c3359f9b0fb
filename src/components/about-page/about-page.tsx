import { dateInWords, dayInWords } from "../../catalogue/day-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import { CorrectionNote } from "../correction-note/correction-note.tsx";
import { SourceKind, sourceKinds } from "../source-kind/source-kind.tsx";
import { SourceLink } from "../source-link/source-link.tsx";
import { FactsTable } from "../facts-table/facts-table.tsx";

/** What this is and is not, how complete it is, when it was checked, privacy, corrections, licences. */
export function AboutPage({ context }: { context: PageContext }) {
  const { t, language, catalogue } = context;
  const { site } = catalogue;
  const sections: [string, string][] = [
    ["what", t("about.what_text")],
    ["not", t("about.not_text")],
    [
      "coverage",
      t("about.coverage_text", {
        counted: site.coverage.counted,
        when: dateInWords(site.coverage.as_of, language, t),
        published: catalogue.products.length,
        drafts: catalogue.drafts.length,
      }),
    ],
    [
      "checks",
      t("about.checks_text", {
        day: dayInWords(site.facts_checked_on, language),
        today: dayInWords(catalogue.day, language),
      }),
    ],
    ["privacy", t("about.privacy_text")],
    ["corrections", t("about.corrections_text")],
    ["licence", t("about.licence_text", { name: site.content_licence.name })],
    ["pictures", t("about.pictures_text")],
    ["map", site.map_credit],
  ];
  return (
    <>
      <h1>{t("about.title")}</h1>
      {sections.map(([key, text]) => (
        <section aria-labelledby={key}>
          <h2 id={key}>{t(`about.${key}`)}</h2>
          <p>
            {text}{" "}
            {key === "coverage" ? (
              <SourceLink context={context} source={catalogue.sourceById(site.coverage.source)} full />
            ) : undefined}
          </p>
          {key === "corrections" ? <CorrectionNote context={context} /> : undefined}
        </section>
      ))}
      <section aria-labelledby="kinds">
        <h2 id="kinds">{t("about.kinds")}</h2>
        <FactsTable
          rows={sourceKinds.map((kind) => [
            <SourceKind context={context} kind={kind} />,
            <>
              {t(`source.kind_long.${kind}`)} ({catalogue.sources.filter((source) => source.kind === kind).length})
            </>,
          ])}
        />
      </section>
    </>
  );
}
