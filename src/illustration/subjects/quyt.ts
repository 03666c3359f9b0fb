import { cut, flat, line, placed, type Drawing } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

function leaf(ink: string): Drawing {
  return [
    cut("M0 0C-12 -10 -15 -26 0 -46C15 -26 12 -10 0 0Z", ink),
    line("M0 -4C1 -14 1 -24 0 -34", inks.night, 1.5),
  ].join("");
}

const fruit = [
  cut("M0 -15C14 -18 23 -10 23 1C23 12 13 17 0 17C-13 17 -23 12 -23 1C-23 -10 -14 -18 0 -15Z", inks.turmeric),
  flat("M11 -16C19 -14 23 -7 23 1C23 12 13 17 0 17C-5 17 -10 16 -14 14C8 11 16 -4 11 -16Z", inks.apricotShade),
  flat("M-16 -4C-15 -10 -10 -13 -7 -11C-11 -7 -13 -2 -13 3C-16 1 -17 -1 -16 -4Z", inks.chalk, 0.7),
  cut("M-6 -15C-3 -20 3 -20 6 -15C3 -11 -3 -11 -6 -15Z", inks.leaf),
].join("");

/** One opened: the peel folded down in petals, the segments standing in it. */
const peeled = [
  cut(
    "M-46 -12C-58 -6 -60 2 -50 4C-34 2 -20 4 -12 6L16 6C28 4 42 4 52 4C62 0 56 -8 46 -12C30 -20 -30 -20 -46 -12Z",
    inks.turmeric,
  ),
  flat("M-46 -12C-34 -20 34 -20 46 -12C36 -4 22 -2 0 -2C-22 -2 -36 -4 -46 -12Z", inks.paper),
  ...[-2, 2, -1, 1, 0].map((at) =>
    placed(
      cut("M0 2C-11 -4 -14 -24 -7 -38C-3 -43 3 -43 7 -38C14 -24 11 -4 0 2Z", at > 0 ? inks.apricotShade : inks.apricot),
      at * 10,
      -6,
      1 - Math.abs(at) * 0.05,
      at * 13,
    ),
  ),
  line("M-3 -12C-5 -22 -4 -32 -1 -38M5 -14C6 -22 5 -28 4 -34", inks.paper, 2),
].join("");

const fruits = [
  [-52, -196],
  [-6, -218],
  [44, -190],
  [-66, -142],
  [-22, -168],
  [18, -146],
  [64, -138],
  [-34, -112],
  [34, -98],
] as const;

/** Quýt, the mandarin: a small round tree full of fruit; fruits lying, one of them opened. */
export const quyt: Subject = {
  accent: inks.turmeric,
  growing: (random) => {
    const [light, middle, deep] = [leaf(inks.moss), leaf(inks.leaf), leaf(inks.leafShade)];
    const ring = (count: number, reach: number, lit: Drawing, unlit: Drawing) =>
      Array.from({ length: count }, (_, at) => {
        const angle = ((at + between(-0.2, 0.2, random)) / count) * 2 * Math.PI;
        const [x, y] = [Math.sin(angle), -Math.cos(angle)];
        const turn = (angle * 180) / Math.PI;
        return placed(x + y < 0.25 ? lit : unlit, x * reach, -150 + y * reach, 0.95, turn, turn > 180);
      });
    return [
      cut("M-18 2C-8 -20 -10 -60 -8 -90L10 -90C10 -60 10 -22 20 2C8 6 -8 6 -18 2Z", inks.clay),
      flat("M2 -90L10 -90C10 -60 10 -22 20 2C14 4 8 5 2 5C4 -30 4 -60 2 -90Z", inks.clayShade),
      ...ring(19, 58, middle, deep),
      flat(
        "M0 -216C40 -216 66 -186 66 -150C66 -112 38 -86 0 -86C-40 -86 -66 -112 -66 -150C-66 -186 -40 -216 0 -216Z",
        inks.leafShade,
      ),
      ...ring(13, 32, middle, deep),
      ...ring(7, 6, light, middle),
      ...fruits.map(([x, y]) =>
        placed(fruit, x + between(-4, 4, random), y + between(-4, 4, random), between(0.74, 0.84, random)),
      ),
    ].join("");
  },
  harvest: (random) =>
    [
      placed(leaf(inks.leaf), -30, -62, 0.9, -52, true),
      placed(leaf(inks.leafShade), -28, -62, 0.85, 42),
      placed(fruit, -32, -34, 1.5, between(-8, 8, random)),
      placed(fruit, 36, -42, 1.25, between(-4, 14, random)),
      placed(peeled, 18, 2, 0.82, 0),
    ].join(""),
};
