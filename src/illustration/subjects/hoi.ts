import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { whorl } from "../whorl.ts";
import { between } from "../seeded.ts";

/** A leaf of star anise: leathery, widest beyond its middle, a short point. */
const leaf = [
  cut("M0 0C-10 -14 -22 -34 -18 -56C-14 -70 -6 -74 1 -84C8 -74 18 -70 20 -54C22 -34 10 -14 0 0Z", inks.leaf),
  flat("M1 -84C8 -74 18 -70 20 -54C22 -34 10 -14 0 0C3 -26 3 -56 1 -84Z", inks.leafShade),
  line("M0 0C2 -26 2 -50 1 -66", inks.moss, 2.6),
].join("");

/** A boat of the star: a follicle split along its upper edge, the glossy seed in it. */
const boat = [
  cut("M0 0C-12 -8 -15 -24 -8 -34C-5 -40 -2 -46 1 -54C4 -46 6 -40 9 -34C15 -24 12 -8 0 0Z", inks.clay),
  flat("M1 -54C4 -46 6 -40 9 -34C15 -24 12 -8 0 0C5 -16 5 -36 1 -54Z", inks.clayShade),
  flat("M0 -10C-6 -15 -6 -28 0 -36C6 -28 6 -15 0 -10Z", inks.night),
  flat("M0 -13C-3 -17 -3 -24 0 -28C3 -24 3 -17 0 -13Z", inks.apricot),
].join("");

const star = [
  ...Array.from({ length: 8 }, (_, at) => placed(boat, 0, 0, at % 2 === 0 ? 1 : 0.9, at * 45)),
  cut("M0 -6C4 -6 6 -4 6 0C6 4 4 6 0 6C-4 6 -6 4 -6 0C-6 -4 -4 -6 0 -6Z", inks.clayShade),
].join("");

/** The star while it grows: green, hanging from a hooked stalk. */
const greenStar = [
  stalk("M0 0C6 -20 4 -44 -4 -58", inks.moss, 3.6, 8),
  ...Array.from({ length: 8 }, (_, at) =>
    placed(
      [
        cut(
          "M0 2C-12 -6 -13 -22 -6 -30C-3 -34 -1 -38 0 -44C1 -38 3 -34 6 -30C13 -22 12 -6 0 2Z",
          at > 0 && at < 4 ? inks.moss : inks.straw,
        ),
        line("M0 -8L0 -28", inks.leafShade, 3),
      ].join(""),
      0,
      0,
      1,
      at * 45 + 12,
    ),
  ),
].join("");

const stems = "M0 0C-6 -60 6 -110 0 -150M0 -80C20 -110 40 -122 62 -132M-2 -100C-20 -126 -44 -140 -64 -146";

/** Hồi, star anise: a bough with leaves in whorls and green stars under them; dried eight-pointed stars. */
export const hoi: Subject = {
  accent: inks.clay,
  growing: (random) => {
    const around = whorl(leaf, [-70, 68, -36, 34, 0], random);
    return placed(
      [
        stalk(stems, inks.clay, 7.5, 13),
        around(0, -152, 1.08, 0),
        around(62, -132, 0.8, 28),
        around(-62, -146, 0.8, -28),
        placed(greenStar, -40, -92, 0.88, between(-8, 8, random)),
        placed(greenStar, 44, -84, 0.88, between(-8, 8, random), true),
        placed(greenStar, 6, -138, 0.8, between(-8, 8, random)),
      ].join(""),
      0,
      0,
      0.94,
    );
  },
  harvest: (random) =>
    placed(
      [placed(star, 36, -20, 0.66, between(0, 44, random)), placed(star, -22, -34, 0.86, between(0, 44, random))].join(
        "",
      ),
      -2,
      -10,
      0.92,
    ),
};
