import { cut, type Drawing, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** The outlines of plump grains down both sides of a bending ear, from its first spikelet to its tip. */
function grains(count: number): string {
  const along = (t: number, [a = 0, b = 0, c = 0]: readonly number[]) =>
    3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t * t * b + t ** 3 * c;
  return Array.from({ length: count }, (_, at) => {
    const t = 0.3 + (0.7 * at) / (count - 1);
    const at0 = [along(t, [14, 92, 118]), along(t, [-78, -96, 84])] as const;
    const ahead = [along(t + 0.02, [14, 92, 118]), along(t + 0.02, [-78, -96, 84])] as const;
    const angle = Math.atan2(ahead[1] - at0[1], ahead[0] - at0[0]) + (at % 2 === 0 ? 0.5 : -0.5);
    const point = (reach: number, side: number) =>
      `${(at0[0] + Math.cos(angle) * reach - Math.sin(angle) * side).toFixed(1)} ${(at0[1] + Math.sin(angle) * reach + Math.cos(angle) * side).toFixed(1)}`;
    return `M${point(0, 0)}C${point(4, 11)} ${point(20, 11)} ${point(29, 0)}C${point(20, -11)} ${point(4, -11)} ${point(0, 0)}Z`;
  }).join("");
}

const ear = [stalk("M0 0C14 -78 92 -96 112 50", inks.moss, 3.4, 8), cut(grains(17), inks.turmeric)].join("");

const straw = (path: string, ink: string, width = 2.8) =>
  [line(path, inks.night, width + 4), line(path, ink, width)].join("");

const blade = [
  cut(
    "M-4 0C-8 -70 -8 -130 -40 -176C-54 -192 -70 -188 -84 -168C-64 -172 -54 -166 -42 -148C-12 -108 4 -60 5 0Z",
    inks.leaf,
  ),
  flat(
    "M1 0C0 -60 -10 -116 -42 -160C-56 -176 -68 -180 -82 -168C-64 -172 -54 -166 -42 -148C-12 -108 4 -60 5 0Z",
    inks.leafShade,
  ),
].join("");

/** The sheaf lies with its cut ends to the left; the ears hang out to the right. */
const stalks = [
  cut(
    "M-66 2C-72 -12 -72 -34 -64 -48C-46 -40 -30 -34 -10 -34L12 -38C16 -30 16 -18 12 -8L-10 -12C-30 -12 -46 -6 -66 2Z",
    inks.straw,
  ),
  flat(
    "M-66 2C-69 -4 -70 -12 -70 -20C-44 -20 -16 -20 15 -20C15 -16 14 -12 12 -8L-10 -12C-30 -12 -46 -6 -66 2Z",
    inks.strawShade,
  ),
  line(
    "M-66 -38C-46 -31 -30 -28 -10 -29M-68 -28C-46 -25 -30 -24 -10 -25M-66 -8C-46 -13 -30 -16 -10 -17",
    inks.clayShade,
    1.8,
  ),
].join("");

const tie: Drawing = cut(
  "M-18 -38C-12 -40 -6 -40 -2 -39C1 -28 1 -18 -2 -8C-8 -7 -14 -7 -18 -9C-21 -18 -21 -28 -18 -38Z",
  inks.persimmon,
);

/** Lúa nếp, sticky rice: a clump bowed under plump golden ears; a sheaf of them, tied. */
export const luaNep: Subject = {
  accent: inks.turmeric,
  growing: (random) =>
    [
      ...[-2, 6, -24, 26, -44, 40].map((turn) =>
        placed(blade, turn * 0.3, 0, 1 - Math.abs(turn) * 0.005, turn * 0.48 + between(-4, 4, random), turn > 0),
      ),
      ...[
        [-12, -192, -10, 0.56],
        [14, -204, 6, 0.6],
        [-34, -156, -16, 0.56],
        [36, -164, 12, 0.58],
        [-40, -110, -20, 0.52],
        [42, -116, 20, 0.52],
        [-8, -156, -2, 0.54],
        [8, -140, 0, 0.56],
      ].map(([x = 0, y = 0, lean = 0, scale = 1]) =>
        [
          straw(
            `M${round(x * 0.4)} 0C${round(x * 0.4)} ${round(y * 0.4)} ${round(x * 0.8)} ${round(y * 0.7)} ${x} ${y}`,
            inks.moss,
          ),
          placed(ear, x, y, scale, lean + between(-5, 5, random), x < 0),
        ].join(""),
      ),
      ...[-8, 12].map((turn) => placed(blade, turn, 0, 0.6, turn * 1.6 + between(-4, 4, random), turn > 0)),
    ].join(""),
  harvest: (random) =>
    placed(
      [
        ...[
          [4, -38, -44],
          [6, -32, -28],
          [8, -26, -14],
        ].map(([x = 0, y = 0, turn = 0]) => placed(ear, x, y, 0.48, turn + between(-5, 5, random))),
        stalks,
        placed(ear, 8, -24, 0.4, -30 + between(-5, 5, random)),
        tie,
      ].join(""),
      -2,
      -10,
      0.92,
    ),
};
