import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** One toothed leaflet on its own short stalk, growing up from the origin. */
const leaflet = [
  line("M0 2L0 -8", inks.leafShade, 3),
  cut(
    "M0 -4C-8 -8 -14 -14 -14 -21L-17 -25L-14 -30L-16 -35L-11 -39L-11 -44C-7 -50 -3 -54 0 -58C3 -54 7 -50 11 -44L11 -39L16 -35L14 -30L17 -25L14 -21C14 -14 8 -8 0 -4Z",
    inks.leaf,
  ),
  flat("M0 -58C3 -54 7 -50 11 -44L11 -39L16 -35L14 -30L17 -25L14 -21C14 -14 8 -8 0 -4Z", inks.leafShade),
  line("M0 -20L-8 -27M0 -32L-7 -38M0 -20L8 -27M0 -32L7 -38", inks.moss, 1.6),
  line("M0 -6L0 -48", inks.moss, 2),
].join("");

/** A hand of five leaflets on its stalk from the origin, the middle one the longest. */
const leaf = [
  line("M0 0C2 -6 1 -10 0 -16", inks.leafShade, 3.6),
  ...(
    [
      [-112, 0.56],
      [112, 0.56],
      [-56, 0.82],
      [56, 0.82],
      [0, 1],
    ] as const
  ).map(([turn, scale]) => placed(leaflet, 0, -15, scale, turn)),
].join("");

const tendril = line("M0 0C8 -6 18 -8 24 -4C30 2 22 8 19 2C18 -3 24 -4 26 -1", inks.leafShade, 2.4);

/** A limestone boulder, lit from the left. */
const rock = [
  cut(
    "M-88 2C-96 -40 -84 -70 -76 -112C-70 -150 -50 -190 -22 -206C-6 -216 14 -206 26 -190C48 -172 56 -140 62 -104C78 -70 92 -40 88 2Z",
    inks.mist,
  ),
  flat(
    "M26 -190C48 -172 56 -140 62 -104C78 -70 92 -40 88 2L34 2C44 -30 34 -60 30 -96C22 -130 36 -160 26 -190Z",
    inks.indigo,
    0.42,
  ),
  line(
    "M-60 -96C-50 -120 -46 -140 -34 -156M-66 -30C-60 -50 -62 -60 -56 -74M-10 -20C-14 -40 -8 -50 -12 -66",
    inks.night,
    2,
  ),
].join("");

/** Giảo cổ lam, which creeps over the limestone, five leaflets to a leaf. */
export const giaoCoLam: Subject = {
  accent: inks.leafShade,
  growing: (random) => {
    const turn = (at: number) => at + between(-8, 8, random);
    return [
      rock,
      line(
        "M84 0C66 -30 78 -60 52 -88C30 -112 46 -150 10 -166C-20 -178 -26 -206 -4 -226M52 -88C20 -84 -10 -100 -34 -84C-58 -70 -62 -40 -78 -22",
        inks.leafShade,
        4.6,
      ),
      placed(tendril, -4, -226, 1, turn(-50)),
      placed(tendril, 54, -90, 1, turn(10)),
      placed(tendril, -66, -52, 1, turn(160)),
      placed(leaf, -10, -208, 0.84, turn(-36)),
      placed(leaf, 6, -172, 1, turn(30)),
      placed(leaf, -18, -160, 0.86, turn(-100)),
      placed(leaf, 46, -124, 1.04, turn(60)),
      placed(leaf, 14, -92, 0.98, turn(-16)),
      placed(leaf, -44, -84, 1.02, turn(-50)),
      placed(leaf, 64, -60, 0.94, turn(84)),
    ].join("");
  },
  harvest: (random) => {
    const turn = (at: number) => at + between(-6, 6, random);
    return [
      line("M62 2C40 -2 24 -12 10 -20M66 -6C40 -10 24 -16 10 -22M60 -14C44 -16 24 -20 10 -23", inks.leafShade, 4.4),
      line("M10 -22C-14 -26 -30 -22 -44 -14", inks.leafShade, 4),
      placed(tendril, -50, -10, 0.9, turn(170)),
      placed(leaf, 6, -22, 0.7, turn(16)),
      placed(leaf, -34, -20, 0.74, turn(-104)),
      placed(leaf, -18, -22, 0.78, turn(-36)),
      cut("M18 -30C24 -24 24 -12 18 -4L30 -2C36 -10 36 -22 30 -28Z", inks.straw),
      line("M24 -28C29 -20 29 -12 24 -4", inks.clay, 2),
    ].join("");
  },
};
