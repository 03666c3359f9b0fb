import { cut, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A glossy leaf growing up from the origin; two of them face each other at every joint. */
const leaf = [
  line("M0 6L0 -4", inks.leafShade, 4),
  cut("M0 0C-20 -10 -26 -34 -20 -54C-16 -66 -6 -74 0 -86C6 -74 16 -66 20 -54C26 -34 20 -10 0 0Z", inks.leaf),
  flat("M0 -86C6 -74 16 -66 20 -54C26 -34 20 -10 0 0Z", inks.leafShade),
  line("M0 0L0 -74M-1 -24L-12 -34M-1 -42L-11 -50M1 -24L12 -34M1 -42L11 -50", inks.moss, 1.9),
].join("");

/** The seeds: plum-like, in an upright spike. */
const seeds = [
  [-9, -8],
  [9, -10],
  [-8, -28],
  [8, -30],
  [0, -46],
]
  .map(
    ([x = 0, y = 0]) =>
      cut(
        `M${x} ${y - 11}C${x + 10} ${y - 10} ${x + 9} ${y + 9} ${x} ${y + 10}C${x - 9} ${y + 9} ${x - 10} ${y - 10} ${x} ${y - 11}Z`,
        inks.persimmon,
      ) + line(`M${x - 3} ${y - 4}l0 4`, inks.apricot, 2.4),
  )
  .join("");

const host = [
  cut("M-34 4C-22 -10 -22 -60 -20 -120L-18 -254L16 -256L20 -120C22 -60 22 -10 38 4Z", inks.mist),
  flat("M2 -255L16 -256L20 -120C22 -60 22 -10 38 4L12 4C6 -60 4 -160 2 -255Z", inks.night, 0.3),
  line("M-12 -30C-14 -60 -12 -80 -13 -100M-10 -150L-10 -190", inks.night, 1.8),
].join("");

/** A length of the liana, from one swollen joint to the next. */
const joint = (path: string) => stalk(path, inks.apricotShade, 17, 23);

const rays = Array.from({ length: 16 }, (_, at) => {
  const [x, y] = [Math.cos((at * Math.PI) / 8), Math.sin((at * Math.PI) / 8)];
  return `M${round(x * 6)} ${round(-26 + y * 6)}L${round(x * 22)} ${round(-26 + y * 22)}`;
}).join("");

/** A disc sawn off the stem, standing on its edge: bark, and the rings and rays of dark and pale wood. */
const disc = [
  cut("M8 -56C34 -54 42 -40 42 -26C42 -12 34 2 8 4Z", inks.clayShade),
  cut("M0 -56C20 -56 31 -42 31 -26C31 -10 20 4 0 4C-20 4 -31 -10 -31 -26C-31 -42 -20 -56 0 -56Z", inks.clay),
  ...(
    [
      [23, inks.straw],
      [16, inks.apricotShade],
      [11, inks.straw],
      [5, inks.clayShade],
    ] as const
  ).map(([r, ink]) => flat(`M${-r} -26a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`, ink)),
  line(rays, inks.clay, 1.7),
].join("");

/** Dây gắm, a thick liana of the forest, winding up a tree. */
export const gam: Subject = {
  accent: inks.apricotShade,
  growing: (random) => {
    const turn = (at: number) => at + between(-8, 8, random);
    return [
      // Behind the tree, the tree, and before it.
      joint("M24 -62C38 -76 34 -92 16 -100M-22 -146C-34 -160 -30 -176 -14 -182"),
      host,
      joint("M-46 2C-44 -30 0 -34 26 -62"),
      joint("M18 -98C0 -106 -16 -126 -24 -146"),
      joint("M-16 -180C4 -190 22 -210 40 -242"),
      line(
        "M-40 -14C-30 -32 -4 -38 16 -56M8 -106C-4 -114 -12 -126 -20 -142M-2 -190C10 -198 22 -212 32 -230",
        inks.apricot,
        3.4,
      ),
      line(
        "M-30 -34C-24 -28 -20 -22 -20 -16M18 -72C26 -68 32 -62 36 -56M-34 -144C-28 -142 -20 -144 -14 -148M14 -214C20 -208 26 -204 32 -204",
        inks.night,
        3,
      ),
      line(
        "M-24 -146C-40 -142 -48 -144 -58 -150M30 -64C44 -62 54 -66 62 -74M34 -228C48 -226 56 -226 64 -230",
        inks.leafShade,
        5,
      ),
      placed(leaf, -56, -150, 0.92, turn(-28)),
      placed(leaf, -56, -148, 0.92, turn(-118)),
      placed(leaf, 60, -74, 0.92, turn(26)),
      placed(leaf, 60, -72, 0.92, turn(112)),
      placed(leaf, 38, -240, 0.86, turn(-34)),
      placed(leaf, 62, -230, 0.8, turn(40)),
      placed(leaf, 58, -226, 0.86, turn(124)),
      placed(seeds, -36, -150, 0.94, turn(6)),
      placed(seeds, 44, -66, 0.82, turn(-4)),
    ].join("");
  },
  harvest: (random) =>
    [
      placed(disc, -28, -6, 1, between(-6, 2, random)),
      placed(disc, 32, -10, 0.84, between(-2, 8, random)),
      placed(disc, 4, 8, 0.78, between(-4, 4, random)),
    ].join(""),
};
