import { cut, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between } from "../seeded.ts";

const body = "M-90 -124C-88 -80 -78 -40 -66 -8C-50 5 50 5 66 -8C78 -40 88 -80 90 -124C60 -105 -60 -105 -90 -124Z";
const rim = "M-95 -132C-60 -113 60 -113 95 -132L94 -112C60 -93 -60 -93 -94 -112Z";

/** A point on the side of the basket: `across` from -1 to 1, `down` from the rim (0) to the foot (1). */
function point(across: number, down: number): string {
  const half = 90 - 6 * down - 18 * down * down;
  const sag = 14 * (1 - across * across) * (1 - 0.45 * down);
  return `${round(across * half)} ${round(-124 + down * 112 + sag)}`;
}

/** A slat from the rim to the foot, as far as it stays on this side. */
function slat(from: number, lean: number): string {
  const steps = Array.from({ length: 17 }, (_, index) => index / 16).filter(
    (down) => Math.abs(from + lean * down) <= 1,
  );
  return steps.length < 3 ? "" : `M${steps.map((down) => point(from + lean * down, down)).join("L")}`;
}

/** An open basket of split bamboo, heaped full (rổ tre). */
export const basket: Vessel = {
  width: 190,
  draw: ({ accent, harvest }, random) => {
    const row = (xs: readonly number[], y: number, size: number) =>
      xs.map((x) => placed(harvest(), x + between(-4, 4, random), y, size + between(-0.03, 0.03, random), x * 0.14));
    const leans = Array.from({ length: 11 }, (_, index) => (index - 5) * 0.38);
    const weave = [
      ...leans.map((from) => slat(from - 0.38, 0.76)),
      ...leans.map((from) => slat(from + 0.38, -0.76)),
    ].join("");
    const hoops = [0.42, 0.72]
      .map(
        (down) => `M${[-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((across) => point(across, down)).join("L")}`,
      )
      .join("");
    return [
      ...row([-26, 26], -140, 0.56),
      ...row([-50, 0, 50], -116, 0.62),
      // Through the open weave what lies inside is seen, in the dark.
      flat(body, accent),
      flat(body, inks.night, 0.5),
      stalk(weave, inks.straw, 4.8, 8),
      stalk(hoops, inks.straw, 5.4, 8.6),
      flat(
        "M44 -112C62 -113 78 -117 90 -124C88 -80 78 -40 66 -8C58 -3 46 -1 34 0C50 -40 52 -76 44 -112Z",
        inks.night,
        0.28,
      ),
      cut(body, "none"),
      // The foot and the double rim, bound with lashings.
      cut("M-67 -16C-50 -1 50 -1 67 -16L64 2C48 14 -48 14 -64 2Z", inks.straw),
      flat("M34 -5C48 -7 60 -10 66 -14L64 2C56 7 44 9 32 10Z", inks.strawShade),
      flat(rim, inks.straw),
      flat("M50 -118C66 -122 82 -126 95 -132L94 -112C80 -105 64 -101 46 -99Z", inks.strawShade),
      line("M-94 -122C-60 -103 60 -103 94 -122", inks.clayShade, 2),
      line(
        [-76, -51, -26, 0, 26, 51, 76]
          .map((x) => `M${x - 5} ${round(-117 - (x / 30) ** 2)}L${x + 5} ${round(-100 - (x / 30) ** 2 * 1.2)}`)
          .join(""),
        inks.clayShade,
        3.4,
      ),
      cut(rim, "none"),
    ].join("");
  },
};
