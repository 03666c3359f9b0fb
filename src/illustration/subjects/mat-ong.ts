import { cut, flat, line, placed, round } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A cell of the comb about a point. */
function cell(x: number, y: number, r: number): string {
  const corners = [30, 90, 150, 210, 270, 330].map((angle) => {
    const a = (angle * Math.PI) / 180;
    return `${round(x + Math.cos(a) * r)} ${round(y + Math.sin(a) * r)}`;
  });
  return `M${corners.join("L")}Z`;
}

/** A row of cells from its first middle on. */
const row = (x: number, y: number, count: number, r = 8) =>
  Array.from({ length: count }, (_, at) => cell(x + at * 18, y, r)).join("");

/** A comb of the forest bee hanging from the origin: capped honey above, open cells below. */
const comb = [
  cut("M-56 -6C-62 40 -44 94 0 104C44 94 62 40 56 -6C30 6 -30 6 -56 -6Z", inks.turmeric),
  flat("M26 1C38 0 48 -2 56 -6C62 40 44 94 0 104C30 76 34 40 26 1Z", inks.turmericShade),
  flat(row(-45, 14, 6) + row(-36, 30, 5), inks.straw),
  flat(row(-45, 46, 6, 7.4) + row(-36, 62, 5, 7.4) + row(-27, 78, 4, 7.4) + row(-9, 92, 2, 7.4), inks.clayShade),
].join("");

const broken =
  "M-54 -30L-46 -44L-38 -50L-20 -48L-10 -54L8 -52L18 -56L36 -50L46 -52L54 -38L48 -26L54 -14L46 -2L28 0L18 5L0 1L-18 6L-28 -1L-46 2L-54 -12L-48 -22Z";

/** A piece broken off the comb, honey dripping from it. */
const piece = [
  placed(cut(broken, inks.turmericShade), 9, -8),
  cut("M-4 -4C-4 6 -10 12 -5 18C1 22 8 18 7 12C5 6 5 2 5 -4Z", inks.apricot),
  cut(broken, inks.turmeric),
  flat(row(-36, -38, 5) + row(-27, -23, 4) + row(-36, -8, 5), inks.clayShade),
  flat(row(-36, -38, 3) + row(-27, -23, 1) + row(0, -8, 1), inks.straw),
  line("M-3 10L-3 13", inks.chalk, 2.6),
].join("");

const bee = [
  cut("M-2 -8C-18 -34 -2 -40 6 -30C10 -22 8 -14 4 -8Z", inks.chalk),
  cut("M6 -8C10 -30 28 -30 28 -18C26 -10 16 -6 8 -6Z", inks.chalk),
  cut("M-22 -2C-20 -14 -2 -16 12 -12C24 -8 30 0 34 4C24 12 4 14 -8 12C-18 10 -22 6 -22 -2Z", inks.turmeric),
  flat(
    "M-22 -2C-20 -10 -14 -13 -8 -13L-9 12C-18 10 -22 6 -22 -2ZM0 -14L7 -13L6 13L-1 13ZM14 -11L20 -8L19 10L13 12Z",
    inks.night,
  ),
  line("M-20 -6C-26 -12 -30 -12 -34 -10M-18 -9C-22 -16 -26 -18 -30 -18M-4 12L-6 20M8 13L8 20", inks.night, 2.4),
].join("");

const blossom = [
  ...[0, 72, 144, 216, 288].map((turn) =>
    placed(cut("M0 0C-11 -5 -10 -16 0 -19C10 -16 11 -5 0 0Z", inks.chalk), 0, 0, 1, turn),
  ),
  flat("M-5 0C-5 -6 5 -6 5 0C5 6 -5 6 -5 0Z", inks.persimmon),
].join("");

const leaf = [
  cut("M0 0C-16 -12 -18 -38 0 -62C18 -38 16 -12 0 0Z", inks.leaf),
  flat("M0 0C16 -12 18 -38 0 -62Z", inks.leafShade),
  line("M0 4L0 -50", inks.moss, 2),
].join("");

const tree = [
  cut(
    "M-88 4C-76 -20 -78 -80 -76 -130C-74 -180 -44 -208 0 -214C36 -218 68 -214 98 -222L98 -212C72 -200 38 -202 8 -196C-30 -188 -52 -166 -54 -126C-56 -80 -56 -20 -46 4Z",
    inks.clay,
  ),
  flat(
    "M98 -222L98 -212C72 -200 38 -202 8 -196C-30 -188 -52 -166 -54 -126C-56 -80 -56 -20 -46 4L-58 4C-66 -40 -66 -90 -64 -130C-60 -176 -30 -200 4 -204C36 -208 70 -208 98 -222Z",
    inks.clayShade,
  ),
].join("");

/** Mật ong rừng: a comb of forest honey under a flowering branch. */
export const matOng: Subject = {
  accent: inks.turmeric,
  growing: (random) => {
    const turn = (at: number) => at + between(-8, 8, random);
    return [
      placed(leaf, -66, -176, 0.92, turn(-46)),
      placed(leaf, -74, -120, 0.8, turn(-72)),
      placed(comb, 16, -198, 1, turn(-2)),
      tree,
      placed(leaf, -36, -204, 0.8, turn(-24)),
      placed(leaf, -2, -212, 0.8, turn(16)),
      placed(leaf, 30, -212, 0.8, turn(-20)),
      placed(leaf, 58, -212, 0.8, turn(22)),
      placed(leaf, 92, -216, 0.8, turn(66)),
      placed(leaf, 84, -212, 0.8, turn(130)),
      placed(leaf, -52, -190, 0.8, turn(-92)),
      placed(blossom, -24, -218, 0.86, turn(20)),
      placed(blossom, 16, -222, 0.86, turn(20)),
      placed(blossom, 46, -214, 0.86, turn(20)),
      placed(blossom, 76, -220, 0.86, turn(20)),
      placed(blossom, -60, -172, 0.86, turn(20)),
      placed(bee, -38, -96, 0.94, turn(-10), true),
      placed(bee, 88, -146, 0.94, turn(8)),
    ].join("");
  },
  harvest: (random) =>
    [
      cut("M-72 2C-54 -18 -20 -24 12 -22C40 -20 62 -12 76 -4C60 10 26 16 -6 15C-36 14 -60 10 -72 2Z", inks.leaf),
      flat("M-72 2C-40 6 40 4 76 -4C60 10 26 16 -6 15C-36 14 -60 10 -72 2Z", inks.leafShade),
      placed(piece, 0, -6, 1, between(-6, 4, random)),
    ].join(""),
};
