import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** A broad leathery leaf growing up from the origin. */
const leaf = [
  line("M0 8L0 -2", inks.leafShade, 4.4),
  cut("M0 0C-24 -10 -32 -34 -26 -56C-20 -72 -8 -80 0 -90C8 -80 20 -72 26 -56C32 -34 24 -10 0 0Z", inks.leaf),
  flat("M0 -90C8 -80 20 -72 26 -56C32 -34 24 -10 0 0Z", inks.leafShade),
  line(
    "M0 0L0 -80M0 -18C-8 -22 -16 -28 -20 -36M0 -38C-8 -42 -14 -48 -18 -54M0 -18C8 -22 16 -28 20 -36M0 -38C8 -42 14 -48 18 -54",
    inks.moss,
    1.9,
  ),
].join("");

/** A bud, round with its little cap, hanging on a short stalk at the origin. */
const bud = [
  cut("M0 0C9 0 11 9 9 14C6 20 -6 20 -9 14C-11 9 -9 0 0 0Z", inks.straw),
  flat("M3 0C10 2 11 9 9 14C8 17 4 18 1 18C6 12 6 6 3 0Z", inks.strawShade),
  line("M-8 8C-3 11 3 11 8 8", inks.clayShade, 1.8),
].join("");

/** A branched spray of buds, hanging from the origin to about 70. */
function spray(random: Random): string {
  const arms = [
    [-22, 26],
    [22, 24],
    [0, 46],
  ] as const;
  const buds = [
    [-10, 0],
    [10, 1],
    [0, 8],
  ] as const;
  return [
    line("M0 0C2 16 -1 30 0 46M0 10C-8 14 -18 16 -22 26M0 8C8 12 18 14 22 24", inks.moss, 3.4),
    ...arms.flatMap(([x, y]) =>
      buds.map(([dx, dy]) => placed(bud, x + dx, y + dy, 0.96, between(-16, 16, random) - dx * 2)),
    ),
  ].join("");
}

/** Nụ vối: the branch, its opposite leaves and its sprays of buds. */
export const nuVoi: Subject = {
  accent: inks.strawShade,
  growing: (random) => {
    const turn = (at: number) => at + between(-7, 7, random);
    return [
      cut("M-8 4C-8 -40 -10 -90 -4 -140L0 -200L6 -200L8 -140C8 -90 8 -40 12 4Z", inks.clay),
      line("M-4 -108C-24 -128 -40 -138 -66 -146M6 -96C26 -118 42 -128 66 -136", inks.clay, 7),
      line("M6 -140C8 -90 6 -40 8 2", inks.clayShade, 4),
      placed(leaf, 3, -192, 0.8, turn(2)),
      placed(leaf, 0, -186, 0.92, turn(-58)),
      placed(leaf, 6, -186, 0.92, turn(60)),
      placed(leaf, -60, -144, 0.8, turn(-84)),
      placed(leaf, 60, -134, 0.8, turn(84)),
      placed(leaf, -36, -136, 0.8, turn(-18)),
      placed(leaf, 38, -126, 0.8, turn(20)),
      placed(leaf, -2, -134, 0.66, turn(-22)),
      placed(leaf, -4, -64, 0.8, turn(-66)),
      placed(leaf, 8, -58, 0.8, turn(64)),
      placed(spray(random), -54, -136, 1, turn(6)),
      placed(spray(random), 56, -126, 1, turn(-6)),
      placed(spray(random), 2, -150, 1, turn(0)),
    ].join("");
  },
  harvest: (random) => {
    const rows = [[-44, -26, -8, 10, 28, 46], [-34, -16, 2, 20, 36], [-22, -4, 14, 28], [-10, 8], [0]];
    return [
      placed(leaf, -14, -10, 0.84, -64 + between(-5, 5, random)),
      placed(leaf, 12, -16, 0.66, 50 + between(-5, 5, random)),
      flat("M-50 6C-40 -20 -14 -56 2 -60C18 -56 44 -20 56 6Z", inks.clayShade),
      ...rows
        .map((row, index) => row.map((x) => placed(bud, x, -10 - index * 12, 1.05, between(-60, 60, random))).join(""))
        .toReversed(),
    ].join("");
  },
};
