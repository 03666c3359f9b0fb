import { cut, type Drawing, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** A length of cloth folded flat, 190 wide and 48 high, rounded where it is folded at the left, open at the right. */
function fold(colour: string, weave: string | undefined): Drawing {
  const shape = "M-76 -48C-102 -48 -102 0 -76 0L94 0C98 -8 92 -16 95 -24C98 -32 92 -40 94 -48Z";
  return [
    flat(shape, colour),
    // The weave is drawn at twice the size of a label's.
    weave ? placed(flat("M-38 -27C-51 -27 -51 -3 -38 -3L47 -3L47 -27Z", weave), 0, 6, 2) : "",
    flat("M62 -48H94C92 -40 98 -32 95 -24C92 -16 98 -8 94 0H56C66 -16 68 -32 62 -48Z", inks.night, 0.28),
    weave ? "" : line("M94 -24C40 -22 -20 -22 -74 -25C-86 -26 -86 -21 -74 -21", inks.night, 2.4),
    cut(shape, "none"),
  ].join("");
}

/** A fringe of knotted threads, hanging from y = 0. */
function fringe(from: number, to: number, random: Random): Drawing {
  const tassels = Array.from({ length: Math.floor((to - from) / 11) + 1 }, (_, index) => {
    const x = from + index * 11;
    return `M${round(x)} 0L${round(x + between(-2.5, 2.5, random))} ${round(between(15, 20, random))}`;
  }).join("");
  return stalk(tassels, inks.straw, 3.8, 7);
}

/** A stack of folded brocade; the end of the topmost hangs over the front with its fringe (vải thổ cẩm). */
export const cloth: Vessel = {
  width: 200,
  draw: ({ accent, cloth: weave }, random) => {
    const top = "M-76 -144C-88 -144 -92 -152 -84 -160L-60 -176H74L94 -144Z";
    const runner = "M-44 -177H46L60 -146L62 -56C28 -52 -26 -52 -60 -56L-58 -146Z";
    return [
      placed(fold(inks.indigo, weave), between(-3, 3, random), 0),
      placed(fold(accent, undefined), between(-4, 4, random), -48),
      placed(fold(inks.indigo, weave), 0, -96),
      // The upper side of the topmost, its weave foreshortened.
      flat(top, inks.indigo),
      `<g transform="translate(0 -139) scale(2 1.5)">${flat("M-38 -4C-44 -4 -46 -8 -42 -14L-30 -24H37L47 -4Z", weave)}</g>`,
      flat("M50 -176H74L94 -144H58Z", inks.night, 0.28),
      cut(top, "none"),
      placed(fringe(-54, 56, random), 0, -56),
      flat(runner, inks.persimmon),
      flat("M-44 -177H46L60 -146C30 -143 -28 -143 -58 -146Z", inks.apricot),
      placed(
        flat("M-29 -26C-10 -25 14 -25 30 -26L30 -4C14 -3 -12 -3 -29.5 -4Z", inks.indigo) +
          flat("M-29 -26C-10 -25 14 -25 30 -26L30 -4C14 -3 -12 -3 -29.5 -4Z", weave),
        0,
        -68,
        2,
      ),
      flat("M34 -145L60 -146L62 -56C52 -55 42 -54 32 -54C40 -84 40 -114 34 -145Z", inks.night, 0.24),
      line("M-58 -146C-28 -143 30 -143 60 -146"),
      cut(runner, "none"),
    ].join("");
  },
};
