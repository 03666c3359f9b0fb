import type { PageContext } from "../../layouts/context.ts";
import { vietnamMap } from "../../map/vietnam.ts";
import { mapFile } from "./map-file.tsx";

/** Where the former province lies in Vietnam; both archipelagos are shown and named as Vietnam's. */
export function VietnamInset({ context: { catalogue, t, href } }: { context: PageContext }) {
  const { width, height } = vietnamMap(catalogue.shapes);
  return (
    <svg class="map map-inset" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t("map.inset")}>
      <use href={`${href(mapFile(catalogue).address)}#vietnam`} />
    </svg>
  );
}
