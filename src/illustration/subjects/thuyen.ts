import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A reed growing up from the origin: a stem, long blades that bend over, a heavy plume. */
const reed = [
  line("M0 0C-4 -80 -2 -140 6 -184", inks.leafShade, 5),
  cut(
    "M4 -170C-6 -202 6 -236 34 -243C52 -247 68 -238 78 -220L64 -225L67 -211L54 -219L54 -203L43 -212L40 -195L31 -204L27 -186L20 -194L14 -174L9 -182Z",
    inks.straw,
  ),
  flat(
    "M34 -232C52 -236 66 -232 78 -220L64 -225L67 -211L54 -219L54 -203L43 -212L40 -195L31 -204L27 -186L20 -194L14 -174L9 -182C12 -204 18 -224 34 -232Z",
    inks.strawShade,
  ),
  line("M8 -182C12 -206 20 -224 38 -233M20 -212L26 -200M28 -222L38 -206M40 -230L52 -214", inks.clay, 2),
  cut("M-2 -40C-26 -76 -44 -120 -70 -128C-60 -132 -42 -126 -30 -108C-16 -88 -8 -80 -2 -66Z", inks.leaf),
  cut("M-3 -104C12 -140 32 -158 64 -150C44 -146 22 -124 -2 -82Z", inks.leaf),
  cut("M-2 -14C10 -70 34 -104 66 -108C42 -92 20 -50 2 -4Z", inks.moss),
].join("");

/** The dugout of Ba Bể, hewn of one trunk: long, low, both ends drawn out and lifted. */
const dugout = [
  cut("M-92 -34C-70 -30 70 -32 96 -40C84 -30 70 -24 52 -22L-52 -20C-70 -22 -82 -26 -92 -34Z", inks.clayShade),
  line("M-46 -26L-46 -21M46 -28L46 -23M0 -27L0 -21", inks.apricotShade, 6),
  cut(
    "M-92 -34C-80 -25 -60 -20 -30 -19L40 -20C64 -22 82 -28 96 -40C92 -16 72 4 44 6L-42 8C-68 6 -86 -10 -92 -34Z",
    inks.clay,
  ),
  flat("M96 -40C92 -16 72 4 44 6L-42 8C-58 7 -70 0 -79 -10C-50 -2 30 0 62 -12C78 -18 90 -28 96 -40Z", inks.clayShade),
  line("M-70 -18C-40 -10 0 -9 30 -10M-56 -10C-44 -7 -30 -5 -16 -5", inks.apricot, 2.4),
].join("");

const paddle = cut("M-3 -2L-2 -56L3 -56L3 -2C12 4 12 24 7 34C2 38 -4 38 -7 34C-12 24 -12 4 -3 -2Z", inks.straw);

/** Thuyền độc mộc, the dugout boat, in the reeds of the lake. */
export const thuyen: Subject = {
  accent: inks.clay,
  wide: true,
  growing: (random) => {
    const turn = (at: number) => at + between(-4, 4, random);
    return [
      flat("M-112 0C-96 -26 -30 -34 20 -32C70 -30 112 -18 116 -2C92 14 -88 16 -112 0Z", inks.mist),
      placed(reed, -34, -12, 0.96, turn(-6), true),
      placed(reed, 38, -10, 1.02, turn(4)),
      placed(reed, -66, -4, 0.84, turn(-10), true),
      placed(reed, 70, -4, 0.8, turn(10)),
      placed(reed, 4, -6, 0.66, turn(-2)),
      line("M-100 -2C-86 -8 -74 2 -60 -4M10 2C26 -4 40 6 56 0M74 4C86 0 96 4 108 -2", inks.indigo, 2.4),
    ].join("");
  },
  harvest: (random) =>
    [
      flat("M-100 2C-70 -14 74 -14 104 0C90 18 -84 20 -100 2Z", inks.mist),
      placed(placed(paddle, 36, -30, 0.94, 58) + dugout, 0, -2, 0.78, between(-2, 2, random)),
      line("M-84 6C-66 0 -56 10 -40 5M-20 12C0 6 14 14 32 8M48 6C62 0 74 8 90 2", inks.indigo, 2.6),
    ].join(""),
};
