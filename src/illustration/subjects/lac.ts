import { cut, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

const leaflet = [
  cut("M0 0C-9 -10 -16 -26 -13 -42C-9 -56 10 -56 14 -42C17 -26 9 -10 0 0Z", inks.leaf),
  flat("M2 -53C8 -52 12 -48 14 -42C17 -26 9 -10 0 0C3 -16 4 -34 2 -53Z", inks.leafShade),
  line("M0 0C2 -14 3 -26 2 -38", inks.moss, 2),
].join("");

/** A leaf of the peanut: two pairs of rounded leaflets at the end of a stalk. */
const leaf = [
  stalk("M0 0C-3 -24 2 -54 0 -84", inks.moss, 3.6, 8),
  placed(leaflet, 0, -46, 0.86, -66, true),
  placed(leaflet, 0, -46, 0.86, 66),
  placed(leaflet, 0, -84, 0.9, -28, true),
  placed(leaflet, 0, -84, 0.9, 30),
].join("");

const flower = [
  line("M0 0C2 -8 2 -14 0 -20", inks.leafShade, 4),
  cut("M0 -16C-18 -14 -22 -32 -10 -40C-4 -42 -2 -38 0 -36C2 -38 6 -42 12 -39C22 -30 18 -14 0 -16Z", inks.turmeric),
  flat("M0 -14C-8 -16 -8 -26 0 -28C8 -26 8 -16 0 -14Z", inks.apricotShade),
].join("");

/** A pod: two swellings and a waist, netted. */
const pod = [
  cut(
    "M-38 -4C-46 -22 -30 -36 -14 -30C-4 -26 2 -28 10 -32C28 -38 44 -24 38 -6C34 8 16 10 6 4C0 0 -6 2 -12 5C-24 10 -34 6 -38 -4Z",
    inks.straw,
  ),
  flat(
    "M10 -32C28 -38 44 -24 38 -6C34 8 16 10 6 4C0 0 -6 2 -12 5C-22 9 -30 7 -35 1C-10 -2 18 -8 10 -32Z",
    inks.strawShade,
  ),
  line(
    "M-34 -14C-20 -10 16 -14 34 -20M-30 -24C-18 -20 -8 -20 0 -20M-30 -2C-20 -2 -10 -6 0 -6M-24 -28C-20 -16 -20 -4 -24 4M-10 -28C-8 -18 -8 -8 -12 2M14 -30C18 -20 18 -8 14 2M26 -30C30 -20 30 -10 26 2",
    inks.clay,
    1.6,
  ),
  line("M-38 -10C-44 -12 -48 -14 -50 -18", inks.night, 5),
].join("");

/** A pod opened lengthwise: two nuts in their red skins. */
const opened = [
  cut(
    "M-40 -4C-48 -22 -30 -38 -14 -32C-4 -28 2 -30 10 -34C28 -40 46 -24 40 -6C36 10 16 12 6 6C0 2 -6 4 -12 7C-24 12 -36 8 -40 -4Z",
    inks.straw,
  ),
  flat(
    "M-34 -6C-40 -20 -28 -30 -15 -26C-4 -22 2 -24 11 -28C26 -33 39 -22 34 -7C30 4 16 6 7 0C0 -4 -6 -2 -13 1C-22 5 -31 2 -34 -6Z",
    inks.paper,
  ),
  ...[-18, 18].map((x) =>
    placed(
      [
        cut("M-14 -1C-15 -10 -8 -15 0 -14C9 -14 15 -9 14 0C13 9 7 13 -1 12C-9 12 -13 7 -14 -1Z", inks.persimmon),
        flat("M4 -14C11 -12 15 -7 14 0C13 9 7 13 -1 12C8 6 9 -4 4 -14Z", inks.persimmonShade),
      ].join(""),
      x,
      -12,
      0.95,
    ),
  ),
].join("");

/** Lạc, the peanut: a bushy plant with leaves of four and yellow flowers, its pods on their pegs; pods, one open. */
export const lac: Subject = {
  accent: inks.apricot,
  growing: (random) =>
    placed(
      [
        ...[
          [0, -96, -12],
          [4, -90, 22],
          [-6, -74, -44],
          [8, -70, 52],
        ].map(([x = 0, y = 0, turn = 0]) =>
          [
            stalk(`M0 0C0 ${round(y * 0.5)} ${x} ${round(y * 0.8)} ${x} ${y}`, inks.moss, 5.5, 11),
            placed(leaf, x, y, 0.98, turn + between(-5, 5, random), turn < 0),
          ].join(""),
        ),
        placed(leaf, 0, -30, 0.98, -72 + between(-5, 5, random), true),
        placed(leaf, 2, -26, 0.98, 76 + between(-5, 5, random)),
        placed(leaf, 2, -44, 0.92, between(-8, 8, random)),
        placed(flower, -32, -76, 1, -24 + between(-6, 6, random)),
        placed(flower, 36, -70, 1, 28 + between(-6, 6, random)),
        placed(flower, 6, -120, 0.9, between(-6, 6, random)),
      ].join(""),
      0,
      0,
      0.9,
    ),
  harvest: (random) =>
    placed(
      [
        placed(pod, 6, -38, 0.92, -8 + between(-5, 5, random)),
        placed(pod, -26, -8, 0.98, 6 + between(-5, 5, random)),
        placed(opened, 32, 0, 0.9, -14 + between(-4, 4, random)),
      ].join(""),
      -2,
      -8,
      0.92,
    ),
};
