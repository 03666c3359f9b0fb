import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A leaf of the golden camellia: long, thick, its veins pressed in, a gleam along its lit half. */
const leaf = [
  cut("M0 0C-24 -14 -30 -46 -18 -74C-12 -86 -4 -94 2 -106C10 -94 18 -86 22 -72C32 -44 24 -14 0 0Z", inks.leaf),
  flat("M2 -106C10 -94 18 -86 22 -72C32 -44 24 -14 0 0C4 -34 5 -70 2 -106Z", inks.leafShade),
  flat("M-15 -30C-18 -46 -15 -62 -9 -72C-7 -58 -7 -44 -9 -28Z", inks.moss),
  line(
    "M0 0C4 -34 5 -66 2 -96M4 -26C12 -36 18 -40 23 -42M5 -50C12 -58 17 -62 21 -63M3 -22C-4 -28 -8 -30 -11 -31",
    inks.night,
    1.5,
  ),
].join("");

const petal = [
  cut("M0 4C-20 -4 -28 -26 -17 -42C-9 -50 9 -50 17 -42C28 -26 20 -4 0 4Z", inks.turmeric),
  flat("M10 -48C13 -47 15 -45 17 -42C28 -26 20 -4 0 4C14 -8 20 -28 10 -48Z", inks.turmericShade, 0.8),
  flat("M-14 -40C-8 -46 2 -47 8 -45C0 -42 -8 -36 -12 -26C-18 -30 -18 -36 -14 -40Z", inks.straw, 0.8),
].join("");

/** The flower: waxy yellow petals about a brush of stamens. */
const flower = [
  ...[30, 150, 270, 90, 210, 330].map((turn) => placed(petal, 0, 0, 1.06, turn)),
  cut("M0 -20C12 -20 20 -12 20 0C20 12 12 20 0 20C-12 20 -20 12 -20 0C-20 -12 -12 -20 0 -20Z", inks.straw),
  ...Array.from({ length: 11 }, (_, at) => {
    const angle = (at * 2 * Math.PI) / 11;
    const [x, y] = [Math.sin(angle), -Math.cos(angle)];
    return [
      line(
        `M${(x * 6).toFixed(1)} ${(y * 6).toFixed(1)}L${(x * 20).toFixed(1)} ${(y * 20).toFixed(1)}`,
        inks.apricotShade,
        2,
      ),
      line(`M${(x * 23).toFixed(1)} ${(y * 23).toFixed(1)}l0.1 0`, inks.persimmonShade, 6.4),
    ].join("");
  }),
].join("");

const bud = [
  cut("M0 0C-16 -4 -20 -22 -10 -34C-6 -39 6 -39 10 -34C20 -22 16 -4 0 0Z", inks.turmeric),
  flat("M4 -37C7 -37 9 -36 10 -34C20 -22 16 -4 0 0C8 -12 9 -24 4 -37Z", inks.turmericShade),
  cut("M-15 -10C-8 -18 8 -18 15 -10C12 -2 6 2 0 2C-6 2 -12 -2 -15 -10Z", inks.moss),
].join("");

const stems = "M0 0C-4 -60 4 -120 -4 -206M0 -60C20 -100 40 -120 62 -140M-1 -80C-22 -110 -44 -128 -62 -136";

const leaves = [
  [-4, -200, -6],
  [-4, -186, 52],
  [-3, -170, -60],
  [62, -140, 34],
  [54, -132, 92],
  [-62, -136, -38],
  [-54, -130, -98],
  [26, -104, 118],
  [-22, -104, -124],
] as const;

/** Trà hoa vàng, the golden camellia: a bush of long gleaming leaves with yellow flowers; two flowers and a bud. */
export const traHoaVang: Subject = {
  accent: inks.turmeric,
  growing: (random) =>
    placed(
      [
        stalk(stems, inks.clay, 6.5, 12),
        ...leaves.map(([x, y, turn]) =>
          placed(leaf, x, y, between(0.74, 0.84, random), turn + between(-6, 6, random), turn < 0),
        ),
        placed(bud, -34, -186, 0.9, -30 + between(-8, 8, random)),
        placed(flower, 36, -168, 0.8, between(-20, 20, random)),
        placed(flower, -48, -126, 0.78, between(-20, 20, random)),
        placed(flower, 24, -92, 0.72, between(-20, 20, random)),
      ].join(""),
      0,
      0,
      0.84,
    ),
  harvest: (random) =>
    placed(
      [
        placed(leaf, 10, -14, 0.66, 76 + between(-6, 6, random)),
        placed(leaf, -14, -14, 0.66, -84 + between(-6, 6, random), true),
        placed(bud, 44, 2, 0.8, 24),
        placed(flower, 18, -46, 0.66, between(-20, 20, random)),
        placed(flower, -26, -28, 0.72, between(-20, 20, random)),
      ].join(""),
      0,
      0,
      0.84,
    ),
};
