import { finer, type VietnamMap } from "../../map/vietnam.ts";

/** Room at the end of the sheet for half the name of an archipelago, and height of a line of it. */
const nameRoom = 32;
const line = 13;

/** Vietnam with its archipelagos, named as its own, and the former province within the one of today. */
export function VietnamShapes({ map, ofVietnam }: { map: VietnamMap; ofVietnam: string }) {
  const { width, country, formerProvince, provinceToday, provinceName, provinceAt, archipelagos } = map;
  return (
    <g id="vietnam" font-size="11" text-anchor="middle">
      <g transform={`scale(${1 / finer})`} stroke-linejoin="round">
        <path d={country} fill="var(--surface)" stroke="currentColor" stroke-width="3.5" />
        <path d={provinceToday} fill="none" stroke="currentColor" stroke-width="2.5" />
        <path d={formerProvince} fill="var(--persimmon)" />
      </g>
      {archipelagos.map(({ islands }) => (
        <path
          d={islands.map(([x, y]) => `M${x} ${y}h0`).join("")}
          stroke="currentColor"
          stroke-width="3"
          stroke-linecap="round"
        />
      ))}
      <g fill="var(--ink)">
        <text x={provinceAt[0] + 8} y={provinceAt[1] + 3} text-anchor="start" {...halo}>
          {provinceName}
        </text>
        {archipelagos.map(({ name, at: [x], islands }) => {
          const lines = [...linesOf(name), ofVietnam];
          const bottom = Math.min(...islands.map(([, y]) => y)) - 7;
          return lines.map((text, index) => (
            <text x={Math.min(x, width - nameRoom)} y={bottom - (lines.length - 1 - index) * line}>
              {text}
            </text>
          ));
        })}
      </g>
    </g>
  );
}

const halo = {
  stroke: "var(--surface)",
  "stroke-width": 3,
  "paint-order": "stroke",
  "stroke-linejoin": "round",
} as const;

/** “Quần đảo Hoàng Sa” in two lines of like length. */
function linesOf(name: string): string[] {
  const words = name.split(" ");
  return [words.slice(0, 2).join(" "), words.slice(2).join(" ")];
}
