import type { PageContext } from "../../layouts/context.ts";
import type { Mark } from "../../map/product-marks.ts";
import { Diamond } from "./diamond.tsx";

interface Props {
  context: PageContext;
  marks: readonly Mark[];
}

/** What the diamonds mean. */
export function MapLegend({ context: { t, language, catalogue }, marks }: Props) {
  const shown = new Set(marks.flatMap(({ products }) => products.map(({ sector }) => sector.id)));
  const grouped = marks.some(({ products }) => products.length > 1);
  return (
    <div class="places-legend">
      <p>{t(grouped ? "map.sectors_grouped" : "map.sectors")}</p>
      <ul class="places-sectors">
        {catalogue.sectors
          .filter(({ id }) => shown.has(id))
          .map((sector) => (
            <li>
              <Diamond sector={sector.id} /> {sector[language]}
            </li>
          ))}
        {marks.some(({ commune }) => !commune) ? (
          <li class="places-before">
            <Diamond sector="" hollow /> {t("map.unsure")}
          </li>
        ) : undefined}
      </ul>
    </div>
  );
}
