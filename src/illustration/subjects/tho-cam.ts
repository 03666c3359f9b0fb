import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

const dyes = [
  [inks.indigo, inks.night, inks.mist],
  [inks.persimmon, inks.persimmonShade, inks.apricot],
  [inks.turmeric, inks.turmericShade, inks.straw],
  [inks.leaf, inks.leafShade, inks.moss],
  [inks.plum, inks.night, inks.apricot],
] as const;
type Dye = (typeof dyes)[number];

/** A hank of dyed thread hanging over the beam at the origin. */
const hank = ([ink, shade, light]: Dye) =>
  [
    cut(
      "M-14 -12C-12 -20 12 -20 14 -12C18 24 12 60 17 96C18 116 8 124 0 124C-8 124 -18 116 -17 96C-12 60 -18 24 -14 -12Z",
      ink,
    ),
    flat("M5 -18C10 -17 13 -15 14 -12C18 24 12 60 17 96C18 116 8 124 2 124C10 80 4 30 5 -18Z", shade),
    line("M-7 -8C-9 30 -5 60 -8 106M0 -8C-2 30 1 60 0 112M7 -8C9 30 5 60 9 104", light, 1.8),
    cut("M-15 30C-6 34 6 34 15 30L15 40C6 44 -6 44 -15 40Z", inks.chalk),
  ].join("");

/** A ball of wound thread. */
const ball = ([ink, shade, light]: Dye) =>
  [
    cut("M0 -52C16 -52 27 -40 27 -26C27 -10 16 1 0 1C-16 1 -27 -10 -27 -26C-27 -40 -16 -52 0 -52Z", ink),
    flat("M10 -50C21 -46 27 -36 27 -26C27 -10 16 1 0 1C18 -12 20 -34 10 -50Z", shade),
    line(
      "M-24 -34C-12 -42 6 -46 16 -44M-25 -24C-10 -34 8 -38 22 -34M-24 -14C-8 -24 10 -28 24 -24M-8 -3C-2 -14 8 -20 22 -16M-17 -44C-18 -34 -22 -26 -24 -20",
      light,
      2,
    ),
  ].join("");

const shuttle = [
  cut("M-62 -8C-40 -22 40 -22 62 -8C40 6 -40 6 -62 -8Z", inks.apricot),
  flat("M-62 -8C-40 -4 40 -4 62 -8C40 6 -40 6 -62 -8Z", inks.apricotShade),
  cut("M-28 -9C-24 -16 24 -16 28 -9C24 -3 -24 -3 -28 -9Z", inks.night),
  line("M-20 -10L20 -10M-20 -7L20 -7", inks.straw, 2.4),
].join("");

const stand = [
  cut("M-100 2C-92 -8 -66 -8 -58 2ZM58 2C66 -8 92 -8 100 2Z", inks.clayShade),
  cut("M-84 -2L-82 -228L-70 -228L-72 -2ZM72 -2L70 -228L82 -228L84 -2Z", inks.clay),
  flat("M-76 -226L-70 -228L-72 -2L-76 -2ZM77 -228L82 -228L84 -2L78 -2Z", inks.clayShade),
  cut("M-76 -60L76 -60L76 -50L-76 -50Z", inks.clay),
].join("");

const beam =
  cut("M-104 -222C-60 -218 60 -218 104 -222L104 -208C60 -205 -60 -205 -104 -208Z", inks.clay) +
  flat("M-102 -214C-60 -211 60 -211 104 -214L104 -208C60 -205 -60 -205 -104 -208Z", inks.clayShade);

/** Thổ cẩm: hanks of dyed thread on the stand, and what the weaver holds. */
export const thoCam: Subject = {
  accent: inks.indigo,
  wide: true,
  growing: (random) => {
    const first = Math.floor(random() * dyes.length);
    const hanks = dyes.map((_, at) => dyes[(at + first) % dyes.length] ?? dyes[0]);
    return [
      stand,
      beam,
      ...hanks.map((dye, at) =>
        placed(hank(dye), -52 + at * 26, -212, between(0.92, 1.02, random), between(-2, 2, random)),
      ),
    ].join("");
  },
  harvest: (random) =>
    [
      placed(ball(dyes[2]), 10, -28, 0.86, between(-20, 20, random)),
      placed(ball(dyes[1]), -30, -6, 1, between(-20, 20, random)),
      placed(ball(dyes[0]), 34, -6, 0.94, between(-20, 20, random)),
      line("M-50 -8C-64 -4 -70 4 -58 8C-48 10 -40 6 -34 8", inks.persimmon, 3),
      placed(shuttle, 4, 10, 0.94, between(-6, 2, random)),
    ].join(""),
};
