import { cut, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A bulrush with three blades and its brown head, growing up from the origin. */
const reed = [
  line("M0 0C-3 -80 2 -140 8 -240", inks.leafShade, 5),
  cut("M1 -178C0 -184 14 -184 14 -178L16 -220C16 -228 1 -228 1 -220Z", inks.clay),
  flat("M9 -182C12 -182 14 -180 14 -178L16 -220C16 -224 12 -226 9 -226Z", inks.clayShade),
  cut("M-1 -60C-24 -90 -40 -130 -38 -172C-26 -136 -12 -104 1 -84Z", inks.leaf),
  cut("M1 -96C18 -116 38 -130 62 -138C44 -116 20 -96 2 -74Z", inks.leaf),
  cut("M-2 -24C16 -50 34 -72 58 -88C46 -60 22 -28 0 -4Z", inks.moss),
].join("");

const mesh = Array.from({ length: 9 }, (_, at) => {
  const x = (at - 4) * 13;
  const fall = 104 - Math.abs(at - 4) * 13;
  return `M${x} ${round(8 - Math.abs(at - 4) * 1.6)}C${round(x * 0.9 - 10)} ${fall * 0.4} ${round(x * 0.6 + 8)} ${fall * 0.7} ${round(x * 0.24)} ${fall}`;
}).join("");
const rounds = [26, 46, 66, 86]
  .map((y) => `M${-58 + y * 0.52} ${y}C-18 ${y + 14} 18 ${y + 14} ${58 - y * 0.52} ${y}`)
  .join("");

/** A dip net held mouth up: hoop, bag of mesh and the pole; the hoop's middle on the origin. */
const net = [
  cut("M-5 0L-8 216L6 216L5 0Z", inks.strawShade),
  cut("M-58 0C-54 52 -26 104 0 112C26 104 54 52 58 0C40 12 -40 12 -58 0Z", inks.mist),
  flat("M30 7C42 6 52 4 58 0C54 52 26 104 0 112C20 84 30 44 30 7Z", inks.indigo, 0.4),
  line(mesh + rounds, inks.night, 1.6),
  cut("M-58 0C-58 -22 58 -22 58 0C58 20 -58 20 -58 0Z", inks.indigo),
  stalk("M-58 0C-58 -22 58 -22 58 0C58 20 -58 20 -58 0Z", inks.straw, 5.5, 11),
].join("");

/** A small lake shrimp, curled, its head to the left. */
const shrimp = [
  line("M-24 -14C-44 -30 -56 -28 -66 -20M-24 -12C-42 -16 -54 -10 -62 -2", inks.persimmon, 2),
  line("M-16 -4L-22 6M-8 -3L-13 7M0 -3L-3 7M8 -2L7 7", inks.persimmon, 2.6),
  cut("M22 8C32 4 38 10 42 18C32 16 30 22 26 28C18 24 16 14 22 8Z", inks.persimmon),
  cut(
    "M-36 -14C-28 -18 -24 -24 -12 -27C8 -32 30 -26 36 -8C38 4 32 14 22 18L14 12C20 6 20 0 12 -3C2 -5 -12 -1 -22 -5C-26 -7 -30 -10 -36 -14Z",
    inks.apricot,
  ),
  flat("M18 -25C28 -22 34 -16 36 -8C38 4 32 14 22 18L14 12C20 6 20 0 12 -3C20 -8 22 -16 18 -25Z", inks.apricotShade),
  line(
    "M-8 -27C-3 -20 -3 -10 -8 -3M6 -28C10 -21 9 -10 5 -4M20 -24C21 -17 18 -8 13 -3M32 -15C28 -10 22 -4 18 0M36 -3C30 -1 24 1 20 3",
    inks.persimmonShade,
    2,
  ),
  flat("M-23 -15C-22 -19 -17 -18 -17 -14C-18 -11 -22 -12 -23 -15Z", inks.night),
].join("");

/** Tép, the small shrimps of the lake, and the net that lifts them. */
export const tep: Subject = {
  accent: inks.apricot,
  growing: (random) => {
    const turn = (at: number) => at + between(-4, 4, random);
    return [
      flat("M-104 -6C-70 -26 70 -28 108 -8C80 8 -76 10 -104 -6Z", inks.mist),
      placed(reed, -46, -4, 0.86, turn(-10), true),
      placed(reed, 46, -4, 0.9, turn(8)),
      placed(net, 2, -190, 0.98, turn(6)),
      placed(reed, -72, -2, 0.66, turn(-8), true),
      placed(reed, 74, -2, 0.7, turn(10)),
      line("M-84 -4C-60 -10 -40 0 -18 -6M30 0C50 -6 70 2 92 -6", inks.indigo, 2.4),
    ].join("");
  },
  harvest: (random) => {
    const turn = (at: number) => at + between(-5, 5, random);
    return [
      cut("M-74 -4C-56 -26 -16 -36 20 -32C46 -28 64 -18 78 -14C66 4 30 14 -8 13C-40 12 -62 6 -74 -4Z", inks.leaf),
      flat("M-74 -4C-40 -4 40 -6 78 -14C66 4 30 14 -8 13C-40 12 -62 6 -74 -4Z", inks.leafShade),
      line("M-74 -4C-40 -4 40 -6 72 -14", inks.moss, 2.4),
      placed(shrimp, 24, -34, 0.92, turn(-8)),
      placed(shrimp, -18, -14, 0.96, turn(4)),
      placed(shrimp, 40, -2, 0.86, turn(-2)),
    ].join("");
  },
};
