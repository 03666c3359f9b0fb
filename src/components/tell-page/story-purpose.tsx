import { sectionUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import type { RegulationRecord } from "../../schema/regulation.ts";
import { FactsTable } from "../facts-table/facts-table.tsx";

const shares = ["story", "structure", "local_identity"] as const;

/** What a story is for, and the points that the rules of the day give it, as far as they are known. */
export function StoryPurpose({ context, rule }: { context: PageContext; rule: RegulationRecord | undefined }) {
  const { t, language, href, catalogue } = context;
  const points = rule?.story_points;
  const older = catalogue.regulations.findLast(
    ({ effective_from: from, story_points }) =>
      rule && from < rule.effective_from && story_points && story_points.total !== points?.total,
  );
  const known = shares.flatMap((share) => {
    const most = points?.[share];
    return most === undefined ? [] : [{ share, most }];
  });
  return (
    <>
      <p>{t("tell.purpose.text")}</p>
      {rule?.parts && points ? (
        <p>
          {t("tell.purpose.points", {
            number: rule.number,
            points: points.total,
            total: rule.parts.A + rule.parts.B + rule.parts.C,
          })}{" "}
          {points.tourism === undefined ? "" : t("tell.purpose.tourism", { points: points.tourism })}
        </p>
      ) : undefined}
      {known.length > 0 ? (
        <FactsTable
          rows={known.map(({ share, most }) => [t("tell.purpose.up_to", { points: most }), t(`tell.purpose.${share}`)])}
        />
      ) : undefined}
      <p class="quiet">
        {points && older?.story_points ? t("tell.purpose.older", { points: older.story_points.total }) : ""}{" "}
        <a href={href(`${sectionUrl("stars", language)}${rule ? `#${rule.id}` : ""}`)}>{t("tell.purpose.rules")}</a>
      </p>
    </>
  );
}
