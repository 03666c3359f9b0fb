import { AfterMerger } from "./after-merger.tsx";
import { ProgrammeYear } from "./programme-year.tsx";
import type { ChapterProps } from "./told.tsx";

/** All figures behind the story by year, each year folded up, and those of the merged province. */
export function FiguresByYear(props: ChapterProps) {
  const { t, catalogue } = props.context;
  const years = catalogue.programme.years.filter(
    ({ figures, targets, decisions, conflicts }) =>
      figures.length + targets.length + decisions.length + conflicts.length > 0,
  );
  return (
    <>
      <p>{t("programme.record_text")}</p>
      {years.map((year) => (
        <ProgrammeYear {...props} year={year} />
      ))}
      <AfterMerger {...props} />
    </>
  );
}
