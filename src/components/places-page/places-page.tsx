import type { PageContext } from "../../layouts/context.ts";
import { PlacesList } from "./places-list.tsx";
import { PlacesMap } from "./places-map.tsx";
import { PlacesSwitch } from "./places-switch.tsx";

/** Both geographies, of which a switch shows one at a time: as a map, and beside it as a list of the same links. */
export function PlacesPage({ context }: { context: PageContext }) {
  const { t, catalogue } = context;
  return (
    <>
      <h1>{t("places.title")}</h1>
      <p class="lead">{t("places.lead")}</p>
      <div class="places">
        <PlacesSwitch context={context} />
        <PlacesMap context={context} />
        <div class="places-lists" id="danh-sach" tabIndex={-1}>
          <PlacesList context={context} time="before" units={catalogue.districts} />
          <PlacesList context={context} time="now" units={catalogue.communesNow} />
        </div>
      </div>
    </>
  );
}
