import type { CommuneBefore, CommuneNow, District } from "../../catalogue/catalogue.ts";
import { capitalised, unitName } from "../../catalogue/place-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import type { Point } from "../../map/frame.ts";
import { locatorNames } from "../../map/locator-names.ts";
import { provinceMap, unitOf } from "../../map/province.ts";
import { MapCaption } from "./map-caption.tsx";
import { mapFile } from "./map-file.tsx";
import { VietnamInset } from "./vietnam-inset.tsx";

interface Props {
  context: PageContext;
  /** What the map shows, in words. */
  label: string;
  /** Filled. */
  district?: District | undefined;
  /** Today's, outlined as a schematic cell. */
  commune?: CommuneNow | undefined;
  /** Communes until 2025 whose centres are marked. */
  centres?: readonly CommuneBefore[];
}

/** A small map of the former province with a district, a commune of today and old centres, and where it is in Vietnam. */
export function LocatorMap({ context, label, district, commune, centres = [] }: Props) {
  const { catalogue, href } = context;
  const { frame, districts, cells } = provinceMap(catalogue);
  const file = href(mapFile(catalogue).address);
  const points = centres.flatMap(({ point }) => (point ? [frame.project(point)] : []));
  const [onlyPoint] = points.length === 1 ? points : [];
  const names = locatorNames(
    [
      ...(commune
        ? [{ text: capitalised(unitName(commune)), at: below(onlyPoint ?? unitOf(cells, commune.id).label) }]
        : []),
      ...(district ? [{ text: capitalised(unitName(district)), at: unitOf(districts, district.id).label }] : []),
    ],
    points,
  );
  return (
    <figure class="locator">
      <svg
        class="map"
        text-anchor="middle"
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={label}
      >
        <use href={`${file}#ground`} />
        {district ? <use href={`${file}#${district.id}`} class="map-district" /> : undefined}
        <use href={`${file}#before`} />
        {commune ? <use href={`${file}#${commune.id}`} class="map-cell" /> : undefined}
        {points.map(([x, y]) => (
          <path class="map-point" d={`M${x} ${y - 18}l18 18-18 18-18-18z`} />
        ))}
        {names.map(({ text, at: [x, y] }) => (
          <text x={x} y={y} lang="vi">
            {text}
          </text>
        ))}
      </svg>
      <VietnamInset context={context} />
      <MapCaption context={context} cells={commune !== undefined} />
    </figure>
  );
}

/** Where a name stands below a mark. */
function below([x, y]: Point): Point {
  return [x, y + 62];
}
