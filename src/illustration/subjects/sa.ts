import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A blade of lemongrass: long, narrow, its tip falling over. */
const [arching, upright] = [
  [
    cut("M-5 0C-5 -70 4 -150 36 -186C56 -206 82 -192 96 -138C78 -176 62 -182 48 -170C22 -140 9 -70 5 0Z", inks.leaf),
    flat(
      "M0 0C3 -70 14 -146 42 -178C62 -196 80 -184 95 -142C78 -176 62 -182 48 -170C22 -140 9 -70 5 0Z",
      inks.leafShade,
    ),
  ].join(""),
  [
    cut("M-5 0C-8 -80 -4 -150 10 -196C20 -230 44 -240 64 -204C46 -220 32 -214 22 -188C12 -150 8 -80 5 0Z", inks.moss),
    flat("M0 0C-1 -80 4 -150 16 -192C26 -222 46 -230 63 -206C46 -220 32 -214 22 -188C12 -150 8 -80 5 0Z", inks.leaf),
  ].join(""),
] as const;

/** The foot of a shoot: swollen, pale, flushed with plum. */
const foot = [
  cut("M-10 4C-15 -12 -9 -40 -6 -74L8 -74C10 -40 16 -12 11 4C4 7 -4 7 -10 4Z", inks.paper),
  flat("M3 -74L8 -74C10 -40 16 -12 11 4C8 5 5 6 2 6C6 -20 5 -48 3 -74Z", inks.moss),
  flat("M-12 -8C-4 -4 6 -4 12 -8C13 -3 12 1 11 4C4 7 -4 7 -10 4C-11 0 -12 -4 -12 -8Z", inks.plum, 0.75),
  line("M-6 -66C-2 -40 -2 -24 -6 -8", inks.leafShade, 1.8),
].join("");

/** A stalk as it is sold: cut above, bulb and roots below. */
const stalk = [
  cut("M-10 0C-15 -14 -9 -40 -7 -66L-7 -122L8 -126L8 -66C10 -40 16 -14 11 0C4 4 -4 4 -10 0Z", inks.paper),
  cut("M-7 -122L8 -132L8 -98C2 -106 -2 -106 -7 -96Z", inks.moss),
  flat("M3 -100L8 -96L8 -66C10 -40 16 -14 11 0C8 2 5 3 2 3C6 -20 5 -60 3 -100Z", inks.moss),
  flat("M-12 -12C-4 -8 6 -8 12 -12C13 -6 12 -2 11 0C4 4 -4 4 -10 0C-11 -4 -12 -8 -12 -12Z", inks.plum, 0.75),
  line("M-4 -80C0 -54 -2 -34 -5 -18", inks.leafShade, 1.8),
].join("");

/** Sả, lemongrass: a tuft of long falling blades on pale feet; a bundle of stalks, tied. */
export const sa: Subject = {
  accent: inks.moss,
  growing: (random) =>
    placed(
      [
        ...[-30, 34, -12, 16].map((turn) =>
          placed(upright, turn * 0.5, -20, between(0.94, 1.06, random), turn * 0.4 + between(-3, 3, random), turn < 0),
        ),
        ...[-40, 42, -18, 22, -62, 64].map((turn) =>
          placed(
            arching,
            turn * 0.4,
            -20,
            0.98 - Math.abs(turn) * 0.003,
            turn * 0.26 + between(-4, 4, random),
            turn < 0,
          ),
        ),
        ...[-3, 8].map((turn) =>
          placed(upright, turn, -20, between(0.78, 0.9, random), turn + between(-3, 3, random), turn < 0),
        ),
        ...[-34, 38].map((turn) => placed(arching, turn * 0.4, -30, 0.66, turn + between(-4, 4, random), turn < 0)),
        ...[-26, 26, -9, 10].map((x) => placed(foot, x, 0, 1, x * 0.5)),
      ].join(""),
      0,
      0,
      0.9,
    ),
  harvest: (random) =>
    placed(
      [
        ...[
          [-56, -44, 84],
          [-58, -30, 88],
          [-60, -8, 95],
          [-62, -18, 90],
        ].map(([x = 0, y = 0, turn = 0]) => placed(stalk, x, y, 0.98, turn + between(-2, 2, random))),
        cut("M-4 -58C2 -60 10 -60 16 -58C20 -40 20 -14 16 4C10 6 2 6 -4 4C-8 -14 -8 -40 -4 -58Z", inks.straw),
        flat("M8 -59C11 -59 14 -59 16 -58C20 -40 20 -14 16 4C14 5 11 5 8 5C12 -16 12 -40 8 -59Z", inks.strawShade),
      ].join(""),
      -2,
      -8,
      0.92,
    ),
};
