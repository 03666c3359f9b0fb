import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A broad leaf hanging from its stalk at the origin, with five blunt corners. */
const leaf = [
  cut(
    "M0 0C-6 -16 -30 -20 -42 -8C-48 4 -46 10 -50 20C-42 26 -42 32 -40 42C-28 44 -22 50 -16 58L0 68L16 58C22 50 28 44 40 42C42 32 42 26 50 20C46 10 48 4 42 -8C30 -20 6 -16 0 0Z",
    inks.leaf,
  ),
  flat("M0 68L16 58C22 50 28 44 40 42C42 32 42 26 50 20C46 10 48 4 42 -8C30 -20 6 -16 0 0Z", inks.leafShade),
  line(
    "M0 0L0 56M0 4C-14 0 -28 2 -38 4M0 8C-12 18 -24 28 -32 34M0 4C14 0 28 2 38 4M0 8C12 18 24 28 32 34",
    inks.moss,
    2,
  ),
].join("");

/** A barrel of a melon hanging from the origin, downy, with a bloom of wax on the side of the light. */
const melon = [
  line("M0 -20C3 -12 0 -4 0 4", inks.leafShade, 6),
  cut(
    "M-4 0C-22 0 -31 14 -32 40C-34 72 -34 104 -26 124C-18 138 18 138 26 124C34 104 34 72 32 40C31 14 22 0 4 0Z",
    inks.leaf,
  ),
  flat("M4 0C22 0 31 14 32 40C34 72 34 104 26 124C22 131 14 134 6 134C16 110 18 40 4 0Z", inks.leafShade),
  flat(
    "M-26 36C-24 22 -18 14 -12 12C-18 40 -18 90 -14 118C-20 116 -24 108 -26 96C-28 74 -28 54 -26 36Z",
    inks.mist,
    0.75,
  ),
  line("M-4 30l0 5M4 52l0 5M-6 74l0 5M3 96l0 5M-5 114l0 5M14 34l0 5M18 70l0 5M13 110l0 5", inks.mist, 3),
  cut("M-11 4C-10 -6 10 -6 11 4C6 2 4 8 0 4C-4 8 -6 2 -11 4Z", inks.moss),
].join("");

const slice = [
  cut("M8 -50C34 -50 40 -30 40 -22C40 -6 30 6 10 6Z", inks.leafShade),
  cut("M0 -50C20 -50 30 -36 30 -22C30 -8 20 6 0 6C-20 6 -30 -8 -30 -22C-30 -36 -20 -50 0 -50Z", inks.moss),
  flat("M0 -45C17 -45 25 -34 25 -22C25 -10 17 1 0 1C-17 1 -25 -10 -25 -22C-25 -34 -17 -45 0 -45Z", inks.chalk),
  flat("M0 -34C9 -34 14 -28 14 -22C14 -16 9 -10 0 -10C-9 -10 -14 -16 -14 -22C-14 -28 -9 -34 0 -34Z", inks.straw),
  line("M-8 -27l-3 -2M-8 -17l-3 2M8 -27l3 -2M8 -17l3 2M0 -30l0 -2M0 -14l0 2", inks.clay, 3),
].join("");

const flower = [
  ...[0, 72, 144, 216, 288].map((turn) =>
    placed(cut("M0 0C-12 -6 -11 -18 0 -22C11 -18 12 -6 0 0Z", inks.turmeric), 0, 0, 1, turn),
  ),
  flat("M-5 0C-5 -6 5 -6 5 0C5 6 -5 6 -5 0Z", inks.apricotShade),
].join("");

const tendril = line("M0 0C12 -10 24 -12 30 -6C36 2 26 8 23 1C22 -5 30 -6 33 -2", inks.leafShade, 2.8);

/** Bí đao, bí xanh: the winter melon, hanging from a frame of bamboo. */
export const biDao: Subject = {
  accent: inks.leafShade,
  wide: true,
  growing: (random) => {
    const turn = (at: number) => at + between(-8, 8, random);
    return [
      cut("M-88 0L-84 -236L-73 -236L-75 0ZM75 0L73 -236L84 -236L88 0Z", inks.strawShade),
      cut("M-106 -220C-40 -214 40 -214 106 -222L106 -211C40 -204 -40 -204 -106 -209Z", inks.strawShade),
      line("M-66 0C-84 -60 -54 -110 -78 -150C-90 -180 -60 -216 -30 -222C10 -230 60 -232 96 -224", inks.leafShade, 6),
      placed(tendril, 96, -224, 0.9, turn(14)),
      placed(tendril, -80, -156, 1, turn(-30), true),
      placed(melon, -26, -192, 0.98, turn(2)),
      placed(melon, 34, -190, 0.86, turn(-3)),
      placed(leaf, -72, -224, 0.8, turn(24)),
      placed(leaf, -8, -232, 0.84, turn(-4)),
      placed(leaf, 62, -230, 0.84, turn(-18)),
      placed(leaf, -68, -120, 0.68, turn(38)),
      placed(flower, 24, -236, 0.9, turn(0)),
      placed(flower, -40, -228, 0.8, turn(20)),
    ].join("");
  },
  harvest: (random) =>
    [placed(melon, 62, -24, 0.86, 88 + between(-4, 4, random)), placed(slice, 26, 4, 0.9, between(-4, 6, random))].join(
      "",
    ),
};
