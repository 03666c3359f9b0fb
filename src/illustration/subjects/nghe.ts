import { cut, type Drawing, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A leaf of turmeric on its stalk: a long lance, ribbed aslant, its tip leaning over. */
const leaf = [
  stalk("M0 0C-3 -30 -2 -52 0 -78", inks.moss, 5.5, 11),
  placed(
    [
      cut("M0 0C-8 -24 -31 -56 -26 -104C-22 -142 2 -168 34 -190C46 -152 46 -112 33 -74C25 -46 10 -22 0 0Z", inks.leaf),
      flat("M34 -190C46 -152 46 -112 33 -74C25 -46 10 -22 0 0C-2 -60 4 -128 34 -190Z", inks.leafShade),
      line("M0 0C-2 -60 4 -128 33 -184", inks.moss, 3.4),
      line(
        "M0 -34C-6 -46 -12 -54 -17 -58M0 -62C-8 -76 -14 -84 -21 -89M3 -92C-4 -106 -12 -114 -19 -119M10 -124C2 -134 -4 -140 -9 -144M0 -30C8 -40 12 -46 18 -50M1 -58C10 -70 18 -78 27 -82M4 -88C16 -100 24 -108 34 -112M12 -119C22 -130 30 -136 37 -140",
        inks.night,
        1.4,
      ),
    ].join(""),
    0,
    -70,
  ),
].join("");

function bract(fill: string, tip: string): Drawing {
  return [
    cut("M-6 10C-18 2 -20 -12 -9 -20C-5 -23 -2 -27 0 -32C2 -27 5 -23 9 -20C20 -12 18 2 6 10Z", fill),
    flat(
      "M-9 -20C-5 -23 -2 -27 0 -32C2 -27 5 -23 9 -20C13 -17 15 -14 15 -10C7 -14 -7 -14 -15 -10C-15 -14 -13 -17 -9 -20Z",
      tip,
      0.55,
    ),
  ].join("");
}

/** The cone of pale bracts, pink at their tips above, green below, with small yellow flowers between. */
const cone = [0, 1, 2, 3, 4]
  .map((row) => {
    const [y, out] = [-96 + row * 21, [6, 13, 18, 18, 13][row] ?? 0];
    const scale = [bract(inks.chalk, inks.persimmon), bract(inks.paper, inks.moss)][row < 3 ? 0 : 1] ?? "";
    const blossom = row === 3 ? cut("M-24 -6C-34 -14 -34 -24 -26 -28C-18 -24 -16 -14 -18 -6Z", inks.turmeric) : "";
    return [
      blossom,
      ...[-1, 1].map((side) => placed(scale, side * out, 0, 0.92, side * (26 + row * 5))),
      placed(scale, 0, 6, 0.95),
    ]
      .map((piece) => placed(piece, 0, y))
      .join("");
  })
  .join("");

const finger = [
  cut("M-13 6C-18 -14 -17 -38 -10 -48C-4 -56 8 -56 12 -48C18 -36 17 -12 13 6C4 10 -4 10 -13 6Z", inks.turmericShade),
  flat("M3 -54C7 -54 10 -52 12 -48C18 -36 17 -12 13 6C9 8 5 9 1 9C7 -12 8 -36 3 -54Z", inks.clayShade, 0.75),
  line("M-15 -10C-6 -5 4 -5 14 -10M-16 -24C-6 -19 6 -19 15 -24M-13 -38C-6 -34 4 -34 13 -38", inks.clayShade, 2),
].join("");

/** A finger broken off: its flesh is the orange of the dye. */
const broken = [
  cut("M-15 4C-18 -10 -17 -22 -16 -30L17 -30C18 -18 17 -8 14 4C5 9 -6 9 -15 4Z", inks.turmericShade),
  flat("M6 -26L17 -30C18 -18 17 -8 14 4C10 7 5 8 1 8C6 -4 7 -14 6 -26Z", inks.clayShade, 0.75),
  line("M-16 -10C-6 -5 6 -5 16 -10", inks.clayShade, 2),
  cut("M0 -43C11 -43 19 -37 19 -30C19 -22 11 -17 0 -17C-11 -17 -19 -22 -19 -30C-19 -37 -11 -43 0 -43Z", inks.turmeric),
  flat(
    "M0 -37C7 -37 12 -34 12 -30C12 -26 7 -23 0 -23C-7 -23 -12 -26 -12 -30C-12 -34 -7 -37 0 -37Z",
    inks.persimmon,
    0.7,
  ),
].join("");

/** Nghệ, turmeric: a clump of tall ribbed leaves around the pale cone; the rhizome with its fingers, one broken. */
export const nghe: Subject = {
  accent: inks.turmeric,
  growing: (random) =>
    [
      ...[
        [-5, 0.98],
        [10, 0.94],
        [-19, 0.9],
        [23, 0.84],
        [-32, 0.72],
        [37, 0.64],
      ].map(([turn = 0, scale = 1]) => placed(leaf, 0, 0, scale, turn + between(-4, 4, random), turn < 0)),
      stalk("M0 -20L2 -70", inks.moss, 6.5, 12),
      placed(cone, 2, -58, 1, between(-4, 4, random)),
    ].join(""),
  harvest: (random) =>
    [
      placed(finger, -20, -24, 0.86, -46 + between(-5, 5, random)),
      placed(finger, 6, -26, 0.8, 8 + between(-5, 5, random)),
      placed(finger, -18, -12, 1, -84),
      placed(finger, 20, -16, 0.9, 64 + between(-4, 4, random)),
      cut("M-34 -2C-46 -16 -34 -40 -8 -40C20 -42 42 -30 36 -8C28 4 -20 6 -34 -2Z", inks.turmericShade),
      flat("M16 -37C34 -33 40 -22 36 -8C30 2 12 4 -6 4C12 -6 22 -20 16 -37Z", inks.clayShade, 0.75),
      line("M-32 -22C-16 -14 6 -16 22 -24M-26 -33C-14 -27 2 -28 14 -33", inks.clayShade, 2),
      placed(broken, 36, -4, 1.06, 22),
    ].join(""),
};
