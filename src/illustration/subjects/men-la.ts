import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A heart-shaped leaf of the forest climbers, its veins running in arcs to the point. */
function heart(ink: string, shade: string): string {
  return [
    cut("M0 0C-8 -12 -24 -10 -32 6C-40 26 -24 46 0 72C26 46 42 26 34 6C26 -10 8 -12 0 0Z", ink),
    flat("M0 0C8 -12 26 -10 34 6C42 26 26 46 0 72C4 46 4 24 0 0Z", shade),
    line("M0 -2L1 58M0 0C-16 8 -20 28 -8 50M0 0C18 8 22 28 10 50", inks.night, 1.6),
    line("M0 -14L0 0", inks.leafShade, 4),
  ].join("");
}

/** A spray of small paired leaves, another of the herbs that go into the yeast. */
const spray = [
  stalk("M0 0C4 -24 2 -48 -2 -70", inks.moss, 3, 7.5),
  ...[
    [2, -18, -64],
    [3, -22, 62],
    [2, -40, -54],
    [3, -44, 52],
    [-1, -62, -40],
    [-1, -66, 30],
  ].map(([x = 0, y = 0, turn = 0]) =>
    placed(cut("M0 0C-9 -8 -10 -22 0 -34C10 -22 9 -8 0 0Z", turn < 0 ? inks.moss : inks.leaf), x, y, 0.95, turn),
  ),
].join("");

/** A cake of leaf yeast: a pressed ball of rice flour, dry and dusty. */
const cake = [
  cut("M-29 -15C-30 -25 -16 -31 0 -31C17 -31 30 -25 29 -15L28 -6C25 2 13 5 0 5C-14 5 -26 2 -28 -6Z", inks.chalk),
  flat("M-29 -14C-20 -4 20 -4 29 -14L28 -6C25 2 13 5 0 5C-14 5 -26 2 -28 -6Z", inks.straw),
  flat("M8 -6C18 -7 26 -9 29 -14L28 -6C25 2 13 5 2 5C6 2 8 -2 8 -6Z", inks.strawShade),
  line("M-16 -20l3 0M-4 -25l3 0M-7 -15l3 0M8 -21l3 0M16 -16l2 0", inks.moss, 2.6),
].join("");

/** Straw under the cakes, strand by strand. */
const bed = [
  "M-70 4C-40 -12 20 -4 66 -8",
  "M-64 -8C-30 2 30 -10 72 2",
  "M-58 8C-20 -4 30 8 60 6",
  "M-44 2C-10 10 26 0 68 10",
]
  .map((strand) => line(strand, inks.clayShade, 7) + line(strand, inks.straw, 3.6))
  .join("");

const [pole, vine] = [
  "M-4 0C-2 -80 4 -160 2 -250",
  "M10 0C34 -24 24 -46 -2 -58C-30 -70 -26 -92 2 -104C32 -116 28 -142 2 -152C-24 -164 -18 -186 4 -198C22 -208 20 -226 8 -236",
];

/** Men lá, leaf yeast: forest climbers about a sapling, whose leaves go into it; the white cakes drying on straw. */
export const menLa: Subject = {
  accent: inks.leaf,
  growing: (random) => {
    const [green, pale] = [heart(inks.leaf, inks.leafShade), heart(inks.moss, inks.leaf)];
    return [
      stalk(pole, inks.clay, 10, 16),
      placed(spray, 8, -50, 1, 64 + between(-6, 6, random)),
      placed(spray, -8, -130, 1, -58 + between(-6, 6, random), true),
      stalk(vine, inks.moss, 4.4, 9),
      ...[
        [24, -128, -64, 0.95, 0],
        [-22, -76, 62, 0.92, 1],
        [-18, -176, 70, 0.86, 0],
        [16, -212, -80, 0.8, 1],
        [24, -44, -26, 0.7, 0],
        [8, -236, 150, 0.66, 0],
        [-12, -92, 8, 0.8, 0],
        [8, -150, -14, 0.78, 1],
      ].map(([x = 0, y = 0, turn = 0, scale = 1, light = 0]) =>
        placed(light === 1 ? pale : green, x, y + 8, scale, turn + between(-8, 8, random), turn > 0),
      ),
    ].join("");
  },
  harvest: (random) =>
    [
      bed,
      placed(cake, -32, -6, 1, between(-4, 4, random)),
      placed(cake, 34, -5, 1, between(-4, 4, random)),
      placed(cake, 0, -30, 1, between(-5, 5, random)),
      line("M-66 6C-50 0 -36 10 -18 5M20 8C36 2 50 10 70 4", inks.straw, 3.4),
    ].join(""),
};
