import type { PlacedName } from "../../map/names.ts";
import type { ProvinceNames } from "../../map/province-names.ts";
import type { ProvinceMap } from "../../map/province.ts";

interface Props {
  map: ProvinceMap;
  names: ProvinceNames;
  /** Of communes, in place of those of `names`. */
  onPhone: readonly PlacedName[];
}

/** Every name on the map. The links have names of their own: these are for the eye alone. */
export function MapNames({ map: { frame, neighbours, graticule }, names, onPhone }: Props) {
  return (
    <g class="places-names" aria-hidden="true" lang="vi">
      {graticule.x.map(({ at, degrees }) => (
        <text class="places-degrees places-wide" x={at} y="24">
          {degreesInWords(degrees)}
        </text>
      ))}
      {graticule.y.map(({ at, degrees }) => (
        <text class="places-degrees places-wide" x={frame.width - 6} y={at - 8} text-anchor="end">
          {degreesInWords(degrees)}
        </text>
      ))}
      {(["before", "now"] as const).map((time) => (
        <g class={`places-${time}`}>
          {neighbours[time].names.map(({ name, at: [x, y], onPhone: roomy }) => (
            <text x={x} y={y} class={roomy ? "places-neighbour" : "places-neighbour places-wide"}>
              {name}
            </text>
          ))}
        </g>
      ))}
      {names.rivers.map(({ name, at, turn }) => (
        <text class="places-water places-wide" transform={`translate(${at.join(" ")}) rotate(${turn})`}>
          {name}
        </text>
      ))}
      <text class="places-water places-lake" x={names.lake.at[0]} y={names.lake.at[1]}>
        {names.lake.name}
      </text>
      <g class="places-before places-districts">
        {names.districts.map(({ district, at: [x, y] }) => (
          <text x={x} y={y}>
            {district.name}
          </text>
        ))}
      </g>
      <g class="places-now">
        <Names names={names.cells} class="places-wide" />
        <Names names={onPhone} class="places-narrow" />
      </g>
    </g>
  );
}

function Names({ names, class: size }: { names: readonly PlacedName[]; class: string }) {
  return (
    <g class={size}>
      {names.map(({ unit, at: [x, y] }) => (
        <text x={x} y={y}>
          {unit.name}
        </text>
      ))}
    </g>
  );
}

function degreesInWords(degrees: number): string {
  const minutes = Math.round((degrees % 1) * 60);
  return minutes === 0 ? `${degrees}°` : `${Math.floor(degrees)}°${minutes}′`;
}
