import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A leaf of the wax gourd: a hand of five pointed lobes, its stalk in the notch. */
const leaf = [
  cut(
    "M0 0C-8 12 -26 14 -36 2C-32 -4 -32 -8 -30 -12C-40 -16 -46 -26 -46 -36C-36 -36 -28 -38 -22 -36C-20 -50 -10 -62 2 -68C10 -60 20 -50 22 -36C30 -38 38 -36 48 -36C46 -26 40 -16 31 -12C32 -8 33 -4 37 2C28 14 8 12 0 0Z",
    inks.leaf,
  ),
  flat(
    "M2 -68C10 -60 20 -50 22 -36C30 -38 38 -36 48 -36C46 -26 40 -16 31 -12C32 -8 33 -4 37 2C28 14 8 12 0 0C4 -22 5 -46 2 -68Z",
    inks.leafShade,
  ),
  line(
    "M0 0C3 -20 3 -40 2 -54M0 0C-10 -14 -22 -24 -34 -30M1 -2C10 -14 24 -24 36 -30M0 0C-8 0 -18 0 -25 0M1 0C9 1 18 1 26 0",
    inks.moss,
    2,
  ),
].join("");

/** The gourd hanging: long as an arm, bloomed and finely bristled, the dry flower at its end. */
const gourd = [
  stalk("M0 -22C-3 -14 2 -8 0 2", inks.moss, 4, 9),
  cut(
    "M0 0C16 -2 24 12 25 36C26 70 26 96 22 118C18 132 8 136 0 136C-10 136 -19 130 -22 116C-26 90 -25 60 -23 34C-22 12 -14 -2 0 0Z",
    inks.moss,
  ),
  flat(
    "M10 3C20 8 24 20 25 36C26 70 26 96 22 118C18 132 8 136 0 136C-2 136 -4 136 -6 135C14 110 16 50 10 3Z",
    inks.leaf,
  ),
  flat("M-18 24C-17 14 -12 8 -4 8C-10 40 -10 90 -6 126C-12 124 -16 118 -17 112C-20 82 -20 50 -18 24Z", inks.chalk, 0.4),
  line(
    "M-4 30L-4 34M3 52L3 56M-5 72L-5 76M2 94L2 98M-3 114L-3 118M16 40L16 44M17 76L17 80M14 108L14 112",
    inks.chalk,
    2.4,
  ),
].join("");

const flower = [
  ...[0, 72, 144, 216, 288].map((turn) =>
    placed(cut("M0 2C-12 -4 -13 -20 0 -25C13 -20 12 -4 0 2Z", inks.turmeric), 0, 0, 0.8, turn),
  ),
  flat("M0 -6C4 -6 6 -3 6 0C6 4 4 6 0 6C-4 6 -6 4 -6 0C-6 -3 -4 -6 0 -6Z", inks.turmericShade),
].join("");

const pole = (path: string) => [stalk(path, inks.straw, 6, 12)].join("");

const slice = [
  cut("M0 -50C18 -50 31 -39 31 -25C31 -10 18 0 0 0C-18 0 -31 -10 -31 -25C-31 -39 -18 -50 0 -50Z", inks.leaf),
  flat("M0 -45C15 -45 25 -36 25 -25C25 -13 15 -5 0 -5C-15 -5 -25 -13 -25 -25C-25 -36 -15 -45 0 -45Z", inks.chalk),
  flat("M0 -37C9 -37 15 -32 15 -25C15 -18 9 -13 0 -13C-9 -13 -15 -18 -15 -25C-15 -32 -9 -37 0 -37Z", inks.moss, 0.45),
  ...[0, 60, 120, 180, 240, 300].map((turn) =>
    placed(flat("M0 -6C-3 -8 -3 -11 0 -13C3 -11 3 -8 0 -6Z", inks.strawShade), 0, -25, 1.2, turn),
  ),
].join("");

/** Bí xanh thơm, the fragrant wax gourd of Ba Bể: a vine over a frame of poles; a gourd lying with a slice. */
export const biXanhThom: Subject = {
  accent: inks.leaf,
  growing: (random) =>
    placed(
      [
        pole("M-84 0L-76 -222"),
        pole("M82 0L76 -224"),
        placed(gourd, -36, -180, 1.08, between(-3, 3, random)),
        placed(gourd, 32, -184, 0.94, between(-3, 3, random)),
        pole("M-98 -206L98 -204"),
        line("M84 0C96 -50 64 -100 78 -150C90 -190 60 -214 20 -204C-20 -196 -60 -222 -94 -200", inks.leafShade, 4.5),
        line("M-94 -200C-108 -194 -108 -178 -98 -178C-92 -178 -92 -188 -98 -188", inks.leafShade, 2.6),
        placed(leaf, 80, -120, 0.76, 96 + between(-8, 8, random)),
        placed(leaf, -74, -206, 0.82, -48 + between(-8, 8, random), true),
        placed(leaf, 76, -204, 0.84, 40 + between(-8, 8, random)),
        placed(leaf, -26, -204, 0.8, -8 + between(-8, 8, random), true),
        placed(leaf, 28, -202, 0.74, 14 + between(-8, 8, random)),
        placed(leaf, -4, -196, 0.7, 168 + between(-8, 8, random)),
        placed(flower, -66, -178, 0.95, between(0, 70, random)),
        placed(flower, 66, -186, 0.8, between(0, 70, random)),
      ].join(""),
      0,
      0,
      0.9,
    ),
  harvest: (random) =>
    placed(
      [
        placed(gourd, -60, -36, 0.95, -82 + between(-3, 3, random)),
        placed(slice, 32, 4, 0.96, between(-6, 6, random)),
      ].join(""),
      0,
      0,
      0.9,
    ),
};
