import { cut, type Drawing, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between, type Random } from "../seeded.ts";

const leaf = [
  cut("M0 0C-9 -18 -12 -44 2 -84C14 -46 11 -18 0 0Z", inks.leaf),
  flat("M2 -84C14 -46 11 -18 0 0C3 -30 4 -56 2 -84Z", inks.leafShade),
  line("M0 0C2 -26 3 -48 2 -66", inks.moss, 2),
].join("");

/** A leafy shoot of ginger: narrow leaves in two ranks up a reed-like stem. */
function shoot(height: number, random: Random): Drawing {
  const pairs = Math.floor((height - 60) / 24);
  return [
    stalk(`M0 0L0 ${-height + 30}`, inks.moss, 6, 12),
    ...Array.from({ length: pairs }, (_, at) => {
      const [y, left] = [-46 - at * 24, at % 2 === 0];
      const spread = 62 - (at * 30) / pairs + between(-5, 5, random);
      return placed(leaf, 0, y, 0.9 - (at / pairs) * 0.12, left ? -spread : spread, left);
    }),
    placed(leaf, 0, -height + 66, 0.84, between(-6, 6, random)),
  ].join("");
}

/** Ginger as it is dug: a flat hand of blunt knobs, ringed, with the eyes of new shoots; one end cut. */
const rhizome = [
  cut(
    "M-62 -14C-70 -26 -62 -40 -48 -40C-44 -40 -40 -40 -36 -42C-46 -56 -40 -72 -26 -74C-12 -74 -8 -60 -10 -48C-4 -50 2 -50 8 -48C6 -64 14 -78 28 -76C42 -74 42 -58 36 -46C52 -50 66 -40 64 -24C62 -10 48 -6 36 -10C34 2 20 8 8 2C2 6 -10 8 -18 0C-28 6 -40 6 -44 -6C-52 -4 -58 -8 -62 -14Z",
    inks.straw,
  ),
  flat(
    "M28 -76C42 -74 42 -58 36 -46C52 -50 66 -40 64 -24C62 -10 48 -6 36 -10C34 2 20 8 8 2C2 6 -10 8 -18 0C-26 5 -36 6 -42 -2C-20 -4 4 -10 16 -24C24 -36 34 -56 28 -76Z",
    inks.strawShade,
  ),
  line(
    "M-58 -34C-52 -28 -48 -20 -48 -12M-40 -62C-30 -58 -20 -58 -12 -60M-38 -50C-28 -46 -18 -46 -10 -48M-34 -40C-28 -28 -28 -14 -18 0M8 -48C8 -34 10 -16 8 2M12 -64C20 -60 30 -60 38 -62M10 -54C18 -50 28 -50 36 -52M36 -46C30 -36 30 -22 36 -10",
    inks.clayShade,
    2,
  ),
  cut("M-46 -40C-52 -46 -52 -52 -48 -58C-42 -54 -40 -46 -40 -41Z", inks.moss),
  cut("M54 -42C54 -50 58 -56 64 -58C66 -50 64 -42 60 -38Z", inks.moss),
  cut("M-26 -26C-14 -28 -6 -22 -6 -13C-6 -3 -14 3 -26 2C-36 1 -42 -5 -42 -13C-42 -21 -36 -25 -26 -26Z", inks.turmeric),
  line(
    "M-26 -20C-18 -21 -12 -18 -12 -13C-12 -7 -18 -3 -26 -4C-32 -4 -36 -8 -36 -13C-36 -17 -32 -20 -26 -20Z",
    inks.turmericShade,
    2,
  ),
].join("");

/** Gừng, ginger: narrow-leaved shoots in a row; the knobbed rhizome, cut once. */
export const gung: Subject = {
  accent: inks.straw,
  growing: (random) =>
    placed(
      [
        placed(shoot(206, random), -18, 0, 1, -16 + between(-3, 3, random)),
        placed(shoot(200, random), 24, 0, 1, 17 + between(-3, 3, random)),
        placed(shoot(252, random), 2, 0, 1, between(-3, 3, random)),
      ].join(""),
      0,
      0,
      0.94,
    ),
  harvest: (random) => placed(rhizome, 0, 0, 1, between(-5, 5, random)),
};
