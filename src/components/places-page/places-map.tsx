import type { CommuneNow, District } from "../../catalogue/catalogue.ts";
import { capitalised, unitName } from "../../catalogue/place-words.ts";
import { recordUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { productMarks } from "../../map/product-marks.ts";
import { phoneNames, provinceNames } from "../../map/province-names.ts";
import { provinceMap, unitOf, type DrawnUnit } from "../../map/province.ts";
import { mapFile } from "../map/map-file.tsx";
import { VietnamInset } from "../map/vietnam-inset.tsx";
import { countOf } from "../product-list/product-list.tsx";
import { MapCredits } from "./map-credits.tsx";
import { MapLegend } from "./map-legend.tsx";
import { MapMarks } from "./map-marks.tsx";
import { MapNames } from "./map-names.tsx";
import { MapScale } from "./map-scale.tsx";
import { unitStyles } from "./unit-styles.ts";

/** The map of the former province: its units and products are links; what is not reached here is in the list beside. */
export function PlacesMap({ context }: { context: PageContext }) {
  const { catalogue, t, href } = context;
  const map = provinceMap(catalogue);
  const names = provinceNames(catalogue);
  const marks = productMarks(catalogue);
  const file = href(mapFile(catalogue).address);
  return (
    <figure class="places-map">
      <a class="places-skip" href="#danh-sach">
        {t("map.skip")}
      </a>
      <svg
        class="map places-sheet"
        text-anchor="middle"
        viewBox={`0 0 ${map.frame.width} ${map.frame.height}`}
        role="group"
        aria-label={t("map.label")}
      >
        <style dangerouslySetInnerHTML={{ __html: unitStyles([...map.districts, ...map.cells]) }} />
        <use href={`${file}#ground`} />
        <g class="places-before">
          <use href={`${file}#before`} />
          <UnitLinks context={context} units={catalogue.districts} drawn={map.districts} />
        </g>
        <g class="places-now">
          <use href={`${file}#now`} />
          <UnitLinks context={context} units={catalogue.communesNow} drawn={map.cells} />
        </g>
        <MapNames map={map} names={names} onPhone={phoneNames(catalogue, marks.now)} />
        <MapScale map={map} words={t("map.kilometres", { count: 10 })} />
        <MapMarks context={context} marks={marks.before} time="before" />
        <MapMarks context={context} marks={marks.now} time="now" />
      </svg>
      <VietnamInset context={context} />
      <MapLegend context={context} marks={marks.before} />
      <MapCredits context={context} />
    </figure>
  );
}

interface UnitLinksProps {
  context: PageContext;
  units: readonly (District | CommuneNow)[];
  drawn: readonly DrawnUnit[];
}

function UnitLinks({ context, units, drawn }: UnitLinksProps) {
  const { t, href, language } = context;
  return (
    <>
      {units.map((unit) => {
        const { path, wash } = unitOf(drawn, unit.id);
        return (
          <a
            href={href(recordUrl("places", unit.id, language))}
            data-unit={unit.id}
            data-wash={wash}
            aria-label={t("map.unit", { unit: capitalised(unitName(unit)), count: countOf(unit.products, context) })}
          >
            <path d={path} />
          </a>
        );
      })}
    </>
  );
}
