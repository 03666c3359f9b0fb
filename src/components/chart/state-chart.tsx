import type { ComponentChildren } from "preact";
import type { ProductState } from "../../catalogue/certificate-state.ts";
import type { PageContext } from "../../layouts/context.ts";
import { Chart } from "./chart.tsx";
import { diamonds } from "./diamonds.ts";

interface Props {
  context: PageContext;
  groups: readonly { state: ProductState; count: number }[];
  caption: string;
  table: ComponentChildren;
}

const columns = 16;

/** Products of the catalogue by the state of their certificate on the day of the build, each a diamond of the weave. */
export function StateChart({ context: { t }, groups, caption, table }: Props) {
  const { each, rows, paths } = diamonds(
    groups.map(({ count }) => count),
    columns,
  );
  return (
    <Chart
      id="trang-thai"
      title={t("programme.today_chart")}
      description={groups.map(({ state, count }) => `${t(`state.${state}.label`)}: ${count}`).join("; ")}
      width={columns}
      height={rows}
      caption={`${caption} ${t(each === 1 ? "programme.today_each" : "programme.today_each_of", { each })}`}
      table={table}
    >
      {groups.map(({ state }, index) => (
        <path data-tone={state} d={paths[index]} />
      ))}
    </Chart>
  );
}
