import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** The zones of a bracket, from the pale growing edge inwards to where it holds on at the origin. */
const zones = [
  [1, inks.straw],
  [0.88, inks.turmeric],
  [0.78, inks.persimmon],
  [0.4, inks.persimmonShade],
] as const;

/** A bracket growing to the right: kidney shaped, seen from a little above. */
const bracket = [
  cut("M0 0C2 22 36 38 62 30C88 22 96 2 90 -8L0 -8Z", inks.clay),
  ...zones.map(([scale, ink]) => {
    const kidney = "M0 -8C4 -34 40 -46 70 -34C98 -22 96 8 66 18C38 26 6 16 0 0Z";
    return scale === 1 ? cut(kidney, ink) : placed(flat(kidney, ink), 2, 0, scale);
  }),
  placed(line("M10 -20C30 -32 58 -28 68 -14C72 0 56 8 40 8", inks.persimmonShade, 2.4), 2, 0, 0.9),
  line("M16 -20C26 -28 40 -30 50 -26", inks.apricot, 4),
].join("");

/** A cap on its own glossy stem, standing on the origin. */
const stemmed = [
  cut("M-7 4C-10 -16 -4 -32 -8 -52L8 -52C4 -32 10 -16 8 4Z", inks.persimmonShade),
  line("M-3 -4C-4 -20 0 -32 -3 -46", inks.apricot, 2.4),
  cut("M-54 -62C-50 -42 -22 -38 0 -46C22 -38 50 -42 54 -62L0 -80Z", inks.clay),
  ...zones.map(([scale, ink]) => {
    const kidney = "M0 -4C-12 14 -58 6 -56 -24C-54 -54 -26 -64 0 -64C26 -64 54 -54 56 -24C58 6 12 14 0 -4Z";
    return scale === 1 ? placed(cut(kidney, ink), 0, -50) : placed(flat(kidney, ink), 0, -51, scale);
  }),
  line("M-33 -66C-36 -84 -18 -96 0 -96C18 -96 36 -84 33 -66", inks.persimmonShade, 2.6),
  line("M-24 -84C-18 -92 -8 -93 0 -93", inks.apricot, 4),
].join("");

const stump = [
  cut(
    "M-66 4C-54 -10 -50 -40 -48 -90L-48 -152L-36 -138L-26 -176L-12 -150L4 -190L18 -156L30 -168L44 -142L46 -90C48 -40 54 -12 72 4C40 -4 20 6 0 2C-20 6 -40 -4 -66 4Z",
    inks.clay,
  ),
  flat("M18 -156L30 -168L44 -142L46 -90C48 -40 54 -12 72 4C56 0 40 0 26 2C10 -50 22 -100 18 -156Z", inks.clayShade),
  line(
    "M-36 -112C-38 -80 -36 -50 -42 -22M-14 -130C-16 -90 -14 -50 -20 -14M6 -140C4 -110 6 -90 4 -60",
    inks.clayShade,
    2.6,
  ),
  flat("M-49 -60C-40 -66 -36 -48 -42 -36C-44 -20 -56 -6 -64 2C-54 -10 -50 -40 -49 -60Z", inks.moss),
].join("");

/** Nấm linh chi, the lacquered bracket fungus, on the broken stump of a hardwood. */
export const linhChi: Subject = {
  accent: inks.persimmonShade,
  growing: (random) =>
    [
      placed(stemmed, -8, -142, between(0.92, 1, random), between(-8, 2, random)),
      stump,
      placed(bracket, 30, -126, 0.84, between(-8, 2, random)),
      placed(bracket, -30, -112, 0.86, between(-2, 8, random), true),
      placed(bracket, 34, -72, 0.72, between(-4, 6, random)),
      placed(bracket, -34, -62, 0.6, between(-4, 6, random), true),
    ].join(""),
  harvest: (random) =>
    [
      placed(stemmed, 44, -6, 0.5, between(22, 32, random)),
      placed(stemmed, -12, -2, 0.82, between(-22, -14, random)),
    ].join(""),
};
