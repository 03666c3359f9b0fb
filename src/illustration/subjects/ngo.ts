import { cut, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A leaf of maize: a strap that clasps the stem, arches over and hangs. */
const leaf = [
  cut("M-2 6C-4 -24 14 -58 44 -64C72 -68 92 -44 98 2C84 -26 68 -38 48 -36C26 -32 14 -12 8 6Z", inks.leaf),
  flat("M4 6C6 -22 22 -46 46 -50C70 -52 88 -32 97 -2C84 -26 68 -38 48 -36C26 -32 14 -12 8 6Z", inks.leafShade),
  line("M3 4C6 -22 22 -46 46 -50C66 -52 82 -36 91 -14", inks.moss, 2.8),
].join("");

const tassel = [
  [9, inks.night],
  [4.4, inks.straw],
]
  .map(([width, ink]) =>
    line(
      "M0 10L0 -58M0 0C-10 -20 -20 -34 -36 -40M0 0C10 -20 20 -34 36 -38M0 -8C-6 -26 -12 -42 -20 -54M0 -8C6 -26 12 -42 20 -54",
      String(ink),
      Number(width),
    ),
  )
  .join("");

/** Rows of kernels over a field of this size, as small strokes. */
function kernels(width: number, top: number, bottom: number): string {
  const rows = Math.round((bottom - top) / 8);
  return Array.from({ length: rows }, (_, row) => {
    const y = top + row * 8;
    const reach = round(width * Math.sqrt(Math.max(0.1, 1 - ((bottom - y) / (bottom - top)) ** 2.6)));
    return `M${-reach} ${y}C${round(-reach * 0.4)} ${y + 4} ${round(reach * 0.4)} ${y + 4} ${reach} ${y}`;
  }).join("");
}

/** A cob with its husk drawn down, silk at its tip. */
const cob = [
  line(
    "M0 -80C-10 -92 -16 -94 -22 -92M0 -80C-2 -94 -4 -98 -10 -104M0 -80C6 -92 8 -98 6 -106M0 -80C10 -88 14 -92 20 -90",
    inks.persimmonShade,
    3,
  ),
  cut("M0 0C-20 -8 -22 -52 -12 -72C-6 -84 6 -84 12 -72C22 -52 20 -8 0 0Z", inks.turmeric),
  flat("M5 -81C8 -79 10 -76 12 -72C22 -52 20 -8 0 0C12 -24 14 -56 5 -81Z", inks.turmericShade),
  line(`${kernels(15, -74, -12)}M-6 -78C-9 -56 -9 -30 -6 -10M4 -80C7 -56 7 -30 5 -10`, inks.night, 1.6),
  cut("M2 8C-14 4 -32 -18 -28 -52C-18 -38 -8 -24 0 -6Z", inks.moss),
  cut("M-2 8C14 4 34 -16 32 -48C20 -36 10 -24 2 -6Z", inks.leaf),
  cut("M0 12C-12 4 -14 -14 -8 -32C4 -22 10 -6 0 12Z", inks.moss),
].join("");

/** Ngô, maize: a plant in tassel with its ear; two cobs with the husk drawn back. */
export const ngo: Subject = {
  accent: inks.turmeric,
  growing: (random) =>
    [
      placed(tassel, 3, -206, 0.95, between(-6, 6, random)),
      stalk("M-2 0C2 -80 -4 -150 3 -214", inks.moss, 9, 15),
      ...[
        [-1, -196, -10, 0.74],
        [2, -178, -6, 0.88],
        [-1, -148, 4, 1],
        [2, -104, 2, 0.98],
        [0, -82, -4, 1],
      ].map(([x = 0, y = 0, turn = 0, scale = 1], at) =>
        placed(leaf, x, y, scale, turn + between(-7, 7, random), at % 2 === 0),
      ),
      line("M-6 -36L6 -34M-7 -64L6 -62M-7 -128L5 -126", inks.night, 2.4),
      placed(cob, 8, -96, 0.86, 22 + between(-4, 4, random)),
      placed(leaf, 0, -52, 0.8, 8 + between(-7, 7, random)),
    ].join(""),
  harvest: (random) =>
    placed(
      [
        placed(cob, -46, -50, 0.94, 78 + between(-4, 4, random)),
        placed(cob, -36, -16, 1.02, 96 + between(-4, 4, random)),
      ].join(""),
      -2,
      -12,
      0.92,
    ),
};
