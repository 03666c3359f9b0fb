import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A leaf of the persimmon: broad and leathery, a few of them already turned. */
function leaf(ink: string, shade: string): string {
  return [
    cut("M0 0C-26 -8 -34 -34 -22 -56C-16 -66 -8 -72 2 -84C12 -72 22 -64 28 -52C36 -28 24 -6 0 0Z", ink),
    flat("M2 -84C12 -72 22 -64 28 -52C36 -28 24 -6 0 0C5 -28 6 -56 2 -84Z", shade),
    line("M0 2C4 -24 5 -48 3 -72M3 -20C-6 -30 -14 -34 -20 -36M4 -40C-4 -48 -10 -52 -15 -53", inks.night, 1.6),
  ].join("");
}

/** The four lobes that stay on the fruit. */
const calyx = [
  cut(
    "M0 -4C-10 -16 -24 -14 -27 -4C-20 4 -10 4 -4 0C-12 6 -8 14 -2 16C4 14 8 6 3 0C12 4 22 4 28 -4C22 -14 10 -16 0 -4Z",
    inks.moss,
  ),
  line("M0 -4L0 -16", inks.night, 7),
  line("M0 -4L0 -15", inks.clay, 3),
].join("");

/** The fruit: a little taller than round, blunt below. */
const fruit = [
  cut("M0 -2C22 -6 34 8 34 30C34 54 20 64 0 64C-20 64 -34 54 -34 30C-34 8 -22 -6 0 -2Z", inks.apricot),
  flat("M14 -2C28 2 34 14 34 30C34 54 20 64 0 64C-8 64 -15 62 -20 59C10 52 22 24 14 -2Z", inks.persimmon),
  flat("M-26 16C-24 8 -18 5 -15 7C-20 16 -22 28 -22 38C-27 32 -28 24 -26 16Z", inks.chalk, 0.7),
  placed(calyx, 0, 0),
].join("");

/** A dried one: sunken, wrinkled, with its sugar bloomed white. */
const dried = [
  cut("M-38 -6C-46 -20 -30 -32 0 -32C30 -32 48 -20 40 -6C30 3 -30 3 -38 -6Z", inks.persimmonShade),
  flat("M-32 -18C-22 -28 6 -30 22 -26C12 -20 -4 -22 -12 -16C-18 -12 -28 -12 -32 -18Z", inks.chalk, 0.75),
  line("M-28 -4C-22 -10 -12 -8 -8 -2M4 -2C8 -10 20 -12 26 -4M14 -14C22 -18 30 -16 34 -12", inks.apricot, 2),
  placed(calyx, 0, -29, 0.62),
].join("");

const limbs =
  "M-4 -60C0 -120 -24 -150 -60 -176C-74 -186 -86 -186 -96 -180M-2 -90C10 -140 34 -178 62 -190C76 -196 88 -192 96 -184M-4 -110C-2 -150 0 -186 -8 -220";

const leaves = [
  [-92, -182, -106, 0],
  [-74, -186, -20, 1],
  [-36, -162, -60, 1],
  [-8, -218, -34, 1],
  [-6, -220, 34, 0],
  [-4, -176, 58, 1],
  [34, -176, 6, 1],
  [70, -194, 30, 1],
  [94, -184, 104, 1],
] as const;

/** Hồng không hạt, the seedless persimmon: boughs bent by fruit; two fresh ones and one dried. */
export const hong: Subject = {
  accent: inks.persimmon,
  growing: (random) => {
    const [green, turned] = [leaf(inks.leaf, inks.leafShade), leaf(inks.turmeric, inks.turmericShade)];
    return placed(
      [
        line(limbs, inks.night, 14),
        cut("M-30 2C-12 -18 -22 -58 -12 -98L8 -98C4 -60 2 -22 18 2C4 6 -16 6 -30 2Z", inks.clay),
        line(limbs, inks.clay, 8),
        flat("M1 -98L8 -98C4 -60 2 -22 18 2C10 4 4 5 -4 5C-8 -30 0 -60 1 -98Z", inks.clayShade),
        ...leaves.map(([x, y, turn, fresh]) =>
          placed(
            fresh === 1 ? green : turned,
            x,
            y,
            between(0.7, 0.8, random),
            turn + between(-8, 8, random),
            turn < 0,
          ),
        ),
        placed(fruit, -66, -166, 0.86, between(-4, 6, random)),
        placed(fruit, 66, -176, 0.86, between(-6, 4, random)),
        placed(fruit, -18, -146, 0.84, between(-4, 4, random)),
        placed(fruit, 26, -142, 0.8, between(-4, 4, random)),
      ].join(""),
      0,
      0,
      0.8,
    );
  },
  harvest: (random) =>
    [
      placed(fruit, 2, -74, 0.98, between(-6, 6, random)),
      placed(fruit, -38, -56, 0.92, between(-16, -6, random)),
      placed(dried, 34, 3, 0.88, between(-3, 3, random)),
    ].join(""),
};
