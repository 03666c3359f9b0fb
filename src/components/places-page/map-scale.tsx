import type { ProvinceMap } from "../../map/province.ts";

/** How long ten kilometres are, in the lower corner at the end of the sheet. */
export function MapScale({ map: { frame, tenKilometres }, words }: { map: ProvinceMap; words: string }) {
  const [end, base] = [frame.width - 30, frame.height - 26];
  return (
    <g class="places-names" aria-hidden="true">
      <path class="places-scale" d={`M${end - tenKilometres} ${base - 9}v9H${end}v-9`} />
      <text x={end - tenKilometres / 2} y={base - 14}>
        {words}
      </text>
    </g>
  );
}
