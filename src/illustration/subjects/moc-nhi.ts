import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** An ear of jelly, growing up from the origin: brown outside, the hollow darker, a lit rim. */
const ear = [
  cut(
    "M0 2C-10 -6 -20 -6 -30 -18C-44 -36 -40 -62 -18 -70C-4 -76 8 -68 18 -70C38 -70 50 -48 42 -30C38 -16 26 -16 18 -6C12 0 6 4 0 2Z",
    inks.clay,
  ),
  flat(
    "M-26 -24C-38 -40 -32 -58 -16 -62C-4 -66 8 -59 18 -61C34 -60 41 -46 35 -32C28 -20 24 -34 12 -30C4 -28 6 -14 -4 -14C-12 -14 -18 -16 -26 -24Z",
    inks.clayShade,
  ),
  flat(
    "M-10 -20C-24 -30 -22 -46 -10 -50C-2 -53 4 -44 12 -46C22 -48 30 -42 30 -34C24 -30 18 -38 10 -35C0 -32 0 -22 -10 -20Z",
    inks.plum,
  ),
  line("M-2 -18C-4 -30 -14 -36 -20 -40M4 -34C2 -44 -4 -50 -6 -56M18 -36C22 -44 22 -50 22 -56", inks.night, 1.8),
  line("M-34 -44C-33 -56 -26 -63 -16 -65", inks.apricot, 3),
].join("");

/** A dried ear: shrunk, crumpled, black within, a grey felt along the edges that turn over. */
const dry = [
  cut(
    "M0 2C-16 4 -20 -8 -34 -8C-46 -12 -38 -24 -44 -32C-46 -44 -30 -42 -26 -50C-18 -60 -8 -48 2 -52C12 -60 20 -48 28 -48C40 -48 36 -36 44 -30C50 -20 38 -16 34 -8C24 -4 16 4 0 2Z",
    inks.clayShade,
  ),
  flat(
    "M28 -48C40 -48 36 -36 44 -30C50 -20 38 -16 34 -8C24 -4 16 4 0 2C12 -8 24 -12 24 -24C30 -32 24 -40 28 -48Z",
    inks.plum,
  ),
  flat(
    "M-4 -8C-18 -8 -20 -16 -30 -20C-36 -26 -28 -30 -28 -38C-20 -44 -14 -36 -6 -40C2 -46 10 -38 18 -40C28 -40 26 -32 32 -26C32 -18 22 -20 18 -12C10 -8 4 -8 -4 -8Z",
    inks.night,
  ),
  line("M-2 -14C-6 -22 -14 -24 -20 -32M2 -16C4 -24 0 -30 0 -36M6 -14C12 -20 18 -22 24 -28", inks.clay, 2.4),
  line("M-39 -22C-43 -32 -40 -38 -30 -40C-26 -46 -20 -54 -12 -50C-6 -46 0 -46 4 -49", inks.mist, 3),
].join("");

const branch = [
  cut(
    "M-34 4C-30 -60 -26 -110 -2 -160C10 -186 34 -214 58 -248L72 -238C56 -206 40 -178 30 -148C12 -100 10 -50 12 4Z",
    inks.strawShade,
  ),
  flat(
    "M62 -232L72 -238C56 -206 40 -178 30 -148C12 -100 10 -50 12 4L-8 4C-8 -60 0 -110 20 -154C32 -184 50 -208 62 -232Z",
    inks.clayShade,
    0.8,
  ),
  cut("M-14 -128C-30 -158 -56 -176 -84 -196L-78 -208C-50 -196 -22 -180 2 -152Z", inks.strawShade),
  line(
    "M-22 -30C-20 -60 -18 -80 -12 -100M-10 -140C-2 -150 6 -160 14 -174M-58 -188C-44 -178 -32 -170 -22 -158",
    inks.clay,
    2.4,
  ),
].join("");

/** Ears one against another, each its own size and turn. */
function row(places: readonly (readonly [number, number, number, number])[], random: Random): string {
  return places
    .map(([x, y, scale, turn]) => placed(ear, x, y, scale, turn + between(-9, 9, random), random() < 0.5))
    .join("");
}

/** Mộc nhĩ, the wood-ear, on a dead branch after rain. */
export const mocNhi: Subject = {
  accent: inks.plum,
  growing: (random) =>
    [
      branch,
      row(
        [
          [-52, -186, 0.7, -150],
          [-30, -172, 0.62, 10],
          [48, -206, 0.74, 96],
          [20, -176, 0.66, -66],
          [32, -152, 0.86, 112],
          [-14, -128, 0.9, -84],
          [14, -98, 0.92, 86],
          [-10, -82, 0.78, -100],
          [0, -110, 0.74, 20],
          [6, -62, 0.7, 60],
        ],
        random,
      ),
    ].join(""),
  harvest: (random) =>
    [
      placed(dry, 10, -24, 0.86, between(-14, 6, random), true),
      placed(dry, -30, 0, 0.92, between(-6, 6, random)),
      placed(dry, 34, 2, 0.86, between(-8, 8, random), random() < 0.5),
    ].join(""),
};
