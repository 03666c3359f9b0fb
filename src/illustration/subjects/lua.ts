import { cut, flat, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A slim grain lying along x. */
const grain = cut("M0 0C5 -8 20 -8 28 0C20 8 5 8 0 0Z", inks.straw);

/** An ear still upright, only its tip nodding; grains pressed close to the stalk. */
const ear = [
  stalk("M0 0C-1 -60 4 -110 36 -138", inks.moss, 3.4, 8),
  ...[
    [0, -28, -74],
    [0, -36, -108],
    [1, -52, -70],
    [1, -60, -106],
    [4, -76, -64],
    [4, -84, -100],
    [9, -98, -54],
    [10, -106, -92],
    [19, -118, -40],
    [20, -124, -76],
    [30, -130, -10],
    [31, -134, -48],
    [36, -138, 20],
  ].map(([x = 0, y = 0, turn = 0]) => placed(grain, x, y, 0.82, turn)),
].join("");

const blade = [
  cut("M-6 0C-10 -70 -6 -140 14 -214C16 -140 10 -70 6 0Z", inks.leaf),
  flat("M0 0C0 -80 4 -150 14 -212C16 -140 10 -70 6 0Z", inks.leafShade),
].join("");

const bent = [
  cut("M-6 0C-8 -60 -2 -120 26 -146C46 -162 66 -150 78 -118C60 -138 46 -136 34 -122C14 -98 8 -50 6 0Z", inks.moss),
  flat("M0 0C2 -60 10 -120 36 -140C54 -152 68 -142 77 -120C60 -138 46 -136 34 -122C14 -98 8 -50 6 0Z", inks.leaf),
].join("");

const heap = [
  cut("M-62 2C-50 -10 -38 -34 -18 -46C-8 -52 4 -50 14 -42C32 -28 44 -8 60 2C30 9 -34 9 -62 2Z", inks.straw),
  flat("M14 -42C32 -28 44 -8 60 2C40 7 10 8 -8 7C22 -2 26 -24 14 -42Z", inks.strawShade),
].join("");

/** Lúa, rice: an upright clump, its ears just turning; threshed grain in a heap with an ear on it. */
export const lua: Subject = {
  accent: inks.moss,
  growing: (random) =>
    [
      ...[-40, 44, -26, 28].map((turn) =>
        placed(bent, turn * 0.3, 0, 1, turn * 0.44 + between(-4, 4, random), turn < 0),
      ),
      ...[-14, 12, 1].map((turn) =>
        placed(blade, turn, 0, between(0.98, 1.1, random), turn + between(-3, 3, random), turn < 0),
      ),
      ...[
        [-14, -92, -20],
        [16, -96, 18],
        [-6, -112, -7],
        [8, -118, 6],
      ].map(([x = 0, y = 0, turn = 0]) =>
        [
          stalk(`M${x * 0.5} 0L${x} ${y}`, inks.moss, 4, 9),
          placed(ear, x, y, 0.9, turn + between(-4, 4, random), x < 0),
        ].join(""),
      ),
      ...[-18, 16].map((turn) => placed(blade, turn * 0.7, 0, 0.6, turn + between(-4, 4, random), turn < 0)),
    ].join(""),
  harvest: (random) =>
    [
      heap,
      ...[
        [-48, -2],
        [-30, -14],
        [-36, -24],
        [-14, -34],
        [2, -40],
        [-22, -4],
        [-4, -16],
        [14, -24],
        [8, -4],
        [30, -10],
        [-2, -46],
      ].map(([x = 0, y = 0]) => placed(grain, x, y, 0.6, between(-40, 50, random))),
      placed(grain, -74, 4, 0.66, between(-20, 20, random)),
      placed(grain, 56, 4, 0.66, between(-20, 20, random)),
      placed(ear, -62, 6, 0.82, 66 + between(-3, 3, random)),
    ].join(""),
};
