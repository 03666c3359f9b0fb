import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A leaf of the Japanese apricot: egg-shaped, drawn out to a long tip. */
const leaf = [
  cut("M0 0C-15 -7 -19 -21 -12 -33C-8 -40 -1 -46 5 -66C8 -48 13 -41 15 -31C18 -17 11 -4 0 0Z", inks.leaf),
  flat("M5 -66C8 -48 13 -41 15 -31C18 -17 11 -4 0 0C2 -18 3 -40 5 -66Z", inks.leafShade),
  line("M0 4C1 -12 2 -30 4 -50", inks.moss, 2.2),
].join("");

const fruit = [
  cut("M0 -15C10 -16 17 -9 17 1C17 11 9 17 0 17C-10 17 -17 10 -17 0C-17 -9 -10 -15 0 -15Z", inks.turmeric),
  flat("M7 -14C14 -11 17 -6 17 1C17 11 9 17 0 17C-4 17 -7 16 -10 14C4 12 11 0 7 -14Z", inks.turmericShade),
  flat("M-12 -5C-11 -9 -8 -11 -6 -10C-8 -6 -9 -2 -9 2C-12 1 -13 -1 -12 -5Z", inks.straw),
  line("M1 -15C-3 -8 -3 0 -1 7", inks.apricotShade, 2),
].join("");

const [limbs, twigs] = [
  "M0 -70L-14 -112L-46 -136L-80 -142M2 -80L22 -124L54 -140L82 -168",
  "M-14 -110L-10 -156L-28 -192L-22 -226M22 -124L28 -170L54 -212M-46 -136L-62 -176L-76 -196",
];

const leaves = [
  [-80, -142, -78],
  [-76, -196, -40],
  [-64, -176, -96],
  [-60, -174, 24],
  [-46, -138, -26],
  [-22, -226, -22],
  [-24, -222, 42],
  [-26, -190, -68],
  [-12, -158, 40],
  [54, -212, 16],
  [50, -206, 84],
  [36, -184, -36],
  [30, -170, 78],
  [82, -168, 30],
  [76, -162, 100],
  [54, -142, 10],
] as const;

const fruits = [
  [-70, -124],
  [-38, -116],
  [-46, -158],
  [-4, -190],
  [10, -138],
  [44, -122],
  [74, -134],
  [52, -182],
  [-8, -122],
] as const;

/** Mơ, the Japanese apricot: a crooked dark tree with small golden fruit; a handful of them with a leaf. */
export const mo: Subject = {
  accent: inks.turmeric,
  growing: (random) =>
    placed(
      [
        line(limbs, inks.night, 15),
        line(twigs, inks.night, 10),
        cut(
          "M-22 2C-6 -12 -24 -34 -24 -52C-24 -68 -8 -74 -8 -90L12 -92C14 -76 2 -66 4 -52C6 -32 20 -18 32 2C12 7 -6 7 -22 2Z",
          inks.clay,
        ),
        line(limbs, inks.clay, 9),
        line(twigs, inks.clay, 5),
        flat(
          "M4 -91L12 -92C14 -76 2 -66 4 -52C6 -32 20 -18 32 2C22 5 12 6 4 6C4 -14 -8 -34 -6 -54C-4 -68 4 -74 4 -91Z",
          inks.clayShade,
        ),
        line("M-15 -36C-17 -44 -18 -52 -14 -60M-10 -6C-5 -12 -6 -18 -8 -24", inks.clayShade, 2.2),
        ...leaves.map(([x, y, turn]) =>
          placed(leaf, x, y, between(0.78, 0.92, random), turn + between(-8, 8, random), turn < 0),
        ),
        ...fruits.map(([x, y]) => placed(fruit, x, y, between(0.86, 1, random), between(-12, 12, random))),
      ].join(""),
      0,
      0,
      0.84,
    ),
  harvest: (random) =>
    [
      placed(fruit, -4, -46, 1.15, between(-14, 14, random)),
      placed(leaf, 14, -50, 1, 62 + between(-8, 8, random)),
      placed(fruit, -40, -19, 1.15, between(-30, -6, random)),
      placed(fruit, 36, -20, 1.2, between(6, 24, random)),
      placed(fruit, -2, -18, 1.25, between(-8, 8, random)),
    ].join(""),
};
