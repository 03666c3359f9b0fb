import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A heart leaf hanging from its stalk at the origin, long-tipped, its veins bowed from the stalk to the tip. */
const leaf = [
  line("M-14 -16C-10 -8 -6 -4 0 0", inks.leafShade, 4),
  cut("M0 0C-8 -16 -34 -16 -38 6C-40 32 -14 52 2 90C14 54 42 34 40 8C36 -16 8 -16 0 0Z", inks.leaf),
  flat("M0 0C8 -16 36 -16 40 8C42 34 14 54 2 90C4 56 4 28 0 0Z", inks.leafShade),
  line(
    "M0 2C3 30 4 56 2 80M0 2C-14 10 -22 34 -6 62M0 2C-22 -4 -34 18 -22 34M0 2C16 10 24 34 10 60M0 2C22 -4 36 18 26 34",
    inks.moss,
    1.9,
  ),
].join("");

/** A string of the three-winged seed capsules, hanging from the origin. */
const capsules = [
  line("M0 0C3 20 0 40 3 58", inks.leafShade, 2.6),
  ...[12, 30, 48].map((y, index) =>
    placed(
      cut("M0 -8C-8 -16 -18 -8 -14 0C-12 8 -4 10 0 6C4 10 12 8 14 0C18 -8 8 -16 0 -8Z", inks.straw) +
        line("M0 -8L0 6", inks.clayShade, 2),
      index % 2 === 0 ? -5 : 6,
      y + 6,
      0.9,
      index % 2 === 0 ? 14 : -14,
    ),
  ),
].join("");

const slice = [
  cut("M-22 -6C-22 -22 22 -22 22 -6L22 0C20 14 -20 14 -22 0Z", inks.strawShade),
  cut("M-22 -6C-22 -20 22 -20 22 -6C22 8 -22 8 -22 -6Z", inks.chalk),
  line("M-13 -6C-10 -13 10 -13 13 -6", inks.straw, 2),
].join("");

/** Củ mài, the wild yam, whose root is dried as hoài sơn. */
export const cuMai: Subject = {
  accent: inks.strawShade,
  growing: (random) => {
    const turn = (at: number) => at + between(-8, 8, random);
    const pairs = [
      [-2, -216, 0.78],
      [8, -156, 0.96],
      [-8, -94, 1],
    ] as const;
    return [
      cut("M-5 2L-2 -250L6 -250L7 2Z", inks.strawShade),
      line(
        "M-30 2C-26 -24 12 -34 12 -58C12 -80 -12 -84 -10 -104C-8 -126 14 -130 12 -154C10 -178 -8 -184 -6 -206C-4 -226 12 -230 10 -246C10 -256 20 -260 26 -252",
        inks.plum,
        5.5,
      ),
      ...pairs.flatMap(([x, y, scale]) => [
        placed(leaf, x + 20 * scale, y - 6, scale, turn(-62)),
        placed(leaf, x - 20 * scale, y + 22, scale, turn(48), true),
      ]),
      placed(leaf, 4, -238, 0.44, turn(-50)),
      placed(capsules, 6, -86, 1, turn(-4)),
    ].join("");
  },
  harvest: (random) => {
    const tuber = [
      cut(
        "M-66 -6C-72 -20 -62 -32 -48 -32C-20 -34 10 -38 36 -46C50 -52 64 -44 62 -32C60 -22 48 -18 34 -16C6 -10 -20 -2 -46 2C-56 4 -62 2 -66 -6Z",
        inks.straw,
      ),
      flat(
        "M62 -32C60 -22 48 -18 34 -16C6 -10 -20 -2 -46 2C-56 4 -62 2 -66 -6C-40 -8 0 -16 34 -26C46 -30 56 -36 60 -40C62 -38 62 -35 62 -32Z",
        inks.strawShade,
      ),
      line(
        "M-40 -24L-36 -26M-18 -22L-14 -24M-8 -30L-4 -31M14 -28L18 -30M34 -36L38 -38M-30 -10L-26 -11",
        inks.clay,
        2.2,
      ),
      line(
        "M-34 2C-36 8 -40 10 -44 12M-6 -4C-6 4 -8 6 -10 10M-30 -32C-34 -38 -34 -42 -38 -44M6 -37C6 -42 2 -46 2 -50M60 -42C66 -48 70 -48 74 -54",
        inks.clay,
        2,
      ),
    ].join("");
    return [
      placed(tuber, 0, -14, 1, between(-3, 5, random)),
      placed(slice, 42, -2, 0.96, between(-4, 6, random)),
      placed(slice, 14, 4, 0.96, between(-6, 4, random)),
    ].join("");
  },
};
