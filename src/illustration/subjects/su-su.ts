import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A leaf of chayote hanging from its stalk at the origin: five shallow corners, a deep heart at the stalk. */
const leaf = [
  cut(
    "M0 0C-6 -14 -24 -18 -34 -8L-46 8C-42 18 -38 22 -36 28L-34 48C-24 50 -20 54 -14 62L2 84C10 68 16 58 24 52L40 46C40 34 40 26 44 20L50 2C38 -16 12 -18 0 0Z",
    inks.leaf,
  ),
  flat("M0 0C12 -18 38 -16 50 2L44 20C40 26 40 34 40 46L24 52C16 58 10 68 2 84C4 50 4 26 0 0Z", inks.leafShade),
  line(
    "M0 2C3 28 4 54 2 76M0 2C-12 6 -26 6 -38 8M0 3C-8 18 -18 32 -28 42M0 3C12 18 24 32 34 40M0 2C14 4 28 2 42 4",
    inks.moss,
    2,
  ),
].join("");

/** A tendril from the origin to the right, ending in a spring. */
const tendril = line(
  "M0 0C16 -12 30 -18 40 -14C50 -10 48 2 40 1C33 0 34 -9 42 -9C48 -9 52 -2 50 4",
  inks.leafShade,
  2.8,
);

/** A young tip: stem, folded leaves, and the last tendrils, growing up from the origin to about -84. */
const shoot = [
  line("M0 0C2 -24 -4 -48 4 -72C8 -82 18 -84 20 -76", inks.moss, 6),
  placed(tendril, 0, -40, 0.6, -24),
  placed(tendril, -1, -28, 0.55, -30, true),
  placed(cut("M0 0C-18 -4 -30 -14 -30 -28L-20 -26L-18 -36L-8 -30C0 -22 4 -10 0 0Z", inks.leaf), 0, -46, 1),
  placed(cut("M0 0C-14 -6 -22 -14 -20 -26L-12 -24L-9 -32L-2 -26C5 -18 6 -8 0 0Z", inks.leaf), 6, -56, 0.86, 60, true),
  placed(cut("M0 0C-10 -4 -16 -12 -12 -20C-4 -20 4 -10 0 0Z", inks.moss), 6, -74, 1, -14),
].join("");

/** The cut shoots as they lie, their curled tips to the right. */
const stalks = [
  "M-68 -36C-52 -28 -42 -24 -32 -22C-6 -26 16 -56 42 -64C58 -67 62 -52 50 -52",
  "M-72 -22C-52 -21 -42 -20 -32 -19C0 -24 36 -36 58 -36C72 -36 72 -23 61 -24",
  "M-70 -6C-52 -12 -42 -16 -32 -17C0 -14 28 -2 50 -4C65 -6 64 7 54 6",
] as const;

/** A leaf of the tip, not yet unfolded. */
const folded = cut("M0 0C-16 -4 -24 -14 -22 -26L-14 -24L-10 -33L-3 -26C5 -18 6 -8 0 0Z", inks.leaf);

const fruit = [
  line("M0 -16L0 4", inks.leafShade, 4),
  cut("M0 0C16 0 16 18 22 32C32 52 22 72 2 72C-18 74 -30 54 -22 34C-16 18 -16 0 0 0Z", inks.moss),
  flat("M6 1C16 4 16 18 22 32C32 52 22 72 4 72C14 56 14 28 6 1Z", inks.leaf),
  line("M-4 8C-10 28 -12 44 -10 62M4 8C4 28 4 46 2 68M-9 64C-4 56 0 60 2 70", inks.leafShade, 2),
].join("");

/** Su su, chayote on its trellis, grown for the young shoots. */
export const suSu: Subject = {
  accent: inks.moss,
  wide: true,
  growing: (random) => {
    const turn = (at: number) => at + between(-8, 8, random);
    return [
      cut("M-62 0L-52 -226L-42 -226L-50 0ZM50 0L44 -226L54 -226L64 0Z", inks.strawShade),
      cut("M-84 -204C-20 -198 30 -198 84 -206L84 -196C30 -188 -20 -188 -84 -194Z", inks.strawShade),
      line(
        "M-16 0C-30 -60 20 -110 -6 -150C-22 -180 -6 -196 30 -200M-6 -150C-26 -170 -52 -176 -70 -200",
        inks.leafShade,
        6,
      ),
      placed(tendril, 56, -196, 1, turn(20)),
      placed(tendril, -64, -190, 0.9, turn(20), true),
      placed(shoot, -64, -196, 0.84, turn(-24), true),
      placed(shoot, 28, -200, 0.9, turn(16)),
      placed(fruit, 44, -176, 0.9, turn(-2)),
      placed(leaf, -50, -186, 0.86, turn(14)),
      placed(leaf, 2, -184, 0.92, turn(-8)),
      placed(leaf, 72, -194, 0.66, turn(-22)),
      placed(leaf, -6, -108, 0.74, turn(28)),
      placed(leaf, 14, -84, 0.74, turn(-34)),
    ].join("");
  },
  harvest: (random) => {
    const turn = (at: number) => at + between(-6, 6, random);
    return placed(
      [
        placed(tendril, 12, -44, 0.8, turn(-70)),
        placed(tendril, 36, -8, 0.7, turn(40)),
        ...stalks.map((path) => stalk(path, inks.moss, 5, 9.6)),
        placed(folded, 22, -48, 1, turn(26)),
        placed(folded, 40, -32, 0.9, turn(60)),
        placed(folded, 34, -6, 0.9, turn(150)),
        placed(leaf, -18, -24, 0.54, turn(-150)),
        placed(leaf, -18, -14, 0.54, turn(-44)),
        placed(leaf, -12, -20, 0.6, turn(-92)),
        cut("M-40 -34C-34 -26 -34 -12 -40 -4L-26 -3C-20 -12 -20 -26 -26 -35Z", inks.straw),
        line("M-33 -34C-27 -25 -27 -12 -33 -4", inks.clay, 2),
      ].join(""),
      0,
      -2,
      1,
      between(-4, 3, random),
    );
  },
};
