import { cut, flat, line, placed, round } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between } from "../seeded.ts";

/** An ellipse around (x, y). */
const oval = (x: number, y: number, rx: number, ry: number) =>
  `M${round(x - rx)} ${round(y)}A${round(rx)} ${round(ry)} 0 0 1 ${round(x + rx)} ${round(y)}A${round(rx)} ${round(ry)} 0 0 1 ${round(x - rx)} ${round(y)}Z`;

/** Chords of an ellipse aslant, both ways: the weave of a tray. */
function weave(x: number, y: number, rx: number, ry: number): string {
  const parts: string[] = [];
  for (let at = -0.85; at < 0.9; at += 0.17) {
    const reach = Math.sqrt(1 - at * at);
    for (const lean of [1, -1]) {
      const end = (side: number) => {
        const [u, v] = [(at + side * reach) * Math.SQRT1_2, (at - side * reach) * Math.SQRT1_2 * lean];
        return `${round(x + u * rx)} ${round(y + v * ry)}`;
      };
      parts.push(`M${end(-1)}L${end(1)}`);
    }
  }
  return parts.join("");
}

/** Two round trays of woven bamboo, one set up behind, one lying with a heap upon it (mẹt, nia). */
export const tray: Vessel = {
  width: 200,
  draw: ({ harvest }, random) => {
    const disc = (x: number, y: number, rx: number, ry: number, thick: number) =>
      [
        cut(oval(x, y, rx, ry), inks.strawShade),
        flat(oval(x, y, rx - thick, ry - thick * (ry / rx) * 1.1), inks.straw),
        line(weave(x, y, rx - thick, ry - thick * (ry / rx) * 1.1), inks.strawShade, 2.6),
        line(oval(x, y, rx - thick, ry - thick * (ry / rx) * 1.1), inks.night, 2.4),
      ].join("");
    const row = (xs: readonly number[], y: number, size: number) =>
      xs.map((x) => placed(harvest(), x + between(-4, 4, random), y, size));
    return [
      disc(10, -118, 92, 94, 11),
      flat("M56 -186C112 -150 118 -84 70 -44C92 -90 92 -140 56 -186Z", inks.night, 0.2),
      cut("M-100 -40C-100 6 100 6 100 -40L100 -30C100 18 -100 18 -100 -30Z", inks.clay),
      disc(0, -40, 100, 36, 11),
      ...row([-22, 26], -46, 0.5),
      ...row([-44, 6, 50], -22, 0.56),
    ].join("");
  },
};
