import type { PageContext } from "../../layouts/context.ts";
import type { WithParts } from "./parts.tsx";

/** Points of each part and of the story under each set of criteria, as in the chart beside it. */
export function PartsTable({ context: { t }, rules }: { context: PageContext; rules: readonly WithParts[] }) {
  const rows: [string, (rule: WithParts) => number | undefined][] = [
    ["part_a", ({ parts }) => parts.A],
    ["part_b", ({ parts }) => parts.B],
    ["part_story", ({ story_points: story }) => story?.total],
    ["part_tourism", ({ story_points: story }) => story?.tourism],
    ["part_c", ({ parts }) => parts.C],
  ];
  return (
    <table class="small">
      <thead>
        <tr>
          <th scope="col">{t("stars_page.part")}</th>
          {rules.map(({ date, id }) => (
            <th scope="col">
              <a href={`#${id}`}>{date.slice(0, 4)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, points]) => (
          <tr>
            <th scope="row">{t(`stars_page.${key}`)}</th>
            {rules.map((rule) => (
              <td>{points(rule) ?? <span class="quiet">{t("site.unknown")}</span>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
