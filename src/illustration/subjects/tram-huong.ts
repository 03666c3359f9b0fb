import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A narrow leaf growing up from the origin. */
const leaf = [
  cut("M0 0C-13 -10 -14 -28 0 -50C14 -28 13 -10 0 0Z", inks.leaf),
  flat("M0 0C14 -10 13 -28 0 -50Z", inks.leafShade),
  line("M0 4L0 -40", inks.moss, 1.9),
].join("");

/** A twig of alternate leaves, growing up from the origin. */
const twig = [
  line("M0 0C-4 -24 4 -44 0 -66", inks.clayShade, 4),
  placed(leaf, -1, -16, 0.9, -58),
  placed(leaf, 0, -30, 0.9, 54),
  placed(leaf, 1, -46, 0.86, -44),
  placed(leaf, 1, -58, 0.8, 40),
  placed(leaf, 0, -62, 0.86, -6),
].join("");

const trunk = [
  cut(
    "M-44 4C-26 -6 -22 -40 -20 -80L-18 -150C-24 -172 -36 -184 -50 -194L-42 -204C-26 -196 -14 -186 -6 -170L-2 -208L10 -208L12 -166C22 -182 34 -192 50 -200L56 -190C40 -180 26 -168 20 -148L22 -80C24 -40 30 -6 48 4C20 -2 -20 -2 -44 4Z",
    inks.straw,
  ),
  flat(
    "M4 -208L10 -208L12 -166C22 -182 34 -192 50 -200L56 -190C40 -180 26 -168 20 -148L22 -80C24 -40 30 -6 48 4C36 2 24 0 12 0C14 -60 8 -140 4 -208Z",
    inks.strawShade,
  ),
  // The wound, and the dark resin that fills it.
  cut("M-8 -142L7 -134L13 -100L9 -58L-3 -46L-14 -64L-12 -108Z", inks.clayShade),
  flat("M-6 -130L5 -122L8 -98L4 -84L6 -66L-2 -56L-6 -74L-10 -70L-8 -104Z", inks.night),
  line("M-3 -118L-4 -86M3 -108L2 -94M-1 -78L0 -64", inks.apricotShade, 2.4),
  line("M-14 -20C-16 -40 -15 -50 -16 -66M4 -12L4 -34M16 -60L15 -110", inks.clay, 2),
].join("");

/** A chip of the dark wood, cut to a splinter. */
const chip = [
  cut("M-40 -4C-34 -14 -20 -24 -4 -28L18 -30L34 -20L42 -4C26 4 -22 6 -40 -4Z", inks.clayShade),
  flat("M18 -30L34 -20L42 -4C30 2 8 4 -8 3C6 -6 16 -16 18 -30Z", inks.night),
  flat("M-34 -8C-28 -15 -16 -22 -4 -25L6 -26C-4 -18 -18 -10 -34 -8Z", inks.apricotShade),
  line("M-22 -4C-8 -8 2 -14 8 -20M-6 0C8 -4 18 -10 24 -18", inks.clay, 2.2),
].join("");

/** Trầm hương, the agarwood tree, whose wounded heart turns to resin. */
export const tramHuong: Subject = {
  accent: inks.clayShade,
  growing: (random) => {
    const turn = (at: number) => at + between(-6, 6, random);
    return [
      placed(twig, -16, -190, 0.8, turn(-16)),
      placed(twig, 18, -190, 0.8, turn(18)),
      trunk,
      ...(
        [
          [-46, -196, -74],
          [52, -194, 74],
          [-44, -198, -32],
          [48, -196, 34],
          [-36, -188, -116],
          [42, -184, 116],
          [4, -198, 0],
        ] as const
      ).map(([x, y, at]) => placed(twig, x, y, 0.86, turn(at), random() < 0.5)),
    ].join("");
  },
  harvest: (random) =>
    [
      placed(chip, 8, -24, 0.8, between(-24, -10, random), true),
      placed(chip, -26, -2, 0.86, between(-10, 2, random)),
      placed(chip, 34, 2, 0.76, between(4, 16, random)),
      placed(chip, 2, 6, 0.44, between(-20, 20, random), true),
    ].join(""),
};
