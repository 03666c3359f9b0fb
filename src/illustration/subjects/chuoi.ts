import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A banana leaf arching over to the right, torn by the wind along its lower side. */
const panels =
  "146 -12C140 -6 134 -2 128 0L119 -46L112 6C104 10 98 11 92 11L85 -54L79 11C72 11 65 10 58 8L55 -48L47 6C34 6 18 6 0 0Z";
const leaf = [
  cut(`M0 0C-4 -46 40 -106 98 -100C136 -94 154 -54 ${panels}`, inks.leaf),
  flat(`M0 0C14 -46 54 -84 98 -80C124 -76 140 -46 ${panels}`, inks.leafShade),
  line("M0 2C14 -46 54 -84 98 -80C122 -76 138 -48 144 -18", inks.moss, 4),
  line("M22 -42L12 -50M44 -64L38 -78M72 -77L70 -92M102 -79L106 -93M126 -64L134 -72", inks.night, 1.6),
].join("");

/** A young leaf still upright. */
const upright = [
  cut("M0 0C-22 -30 -26 -76 -2 -118C26 -80 24 -30 0 0Z", inks.leaf),
  flat("M-2 -118C26 -80 24 -30 0 0C4 -40 4 -80 -2 -118Z", inks.leafShade),
  line("M0 4C3 -40 3 -80 -2 -112", inks.moss, 4),
  line("M2 -30L-14 -44M3 -56L-16 -70M2 -82L-11 -94M3 -30L15 -42M4 -56L17 -68M3 -80L12 -90", inks.night, 1.4),
].join("");

/** One banana, hanging from its stalk at the origin: a curve of five sides that ends in a dark tip. */
const fruit = [
  cut("M-8 -2C-10 44 30 74 78 66L90 58L86 48C56 52 26 34 13 -6Z", inks.turmeric),
  flat("M-8 -2C-10 44 30 74 78 66L89 59C48 64 8 44 0 -4Z", inks.turmericShade),
  line("M6 -2C16 34 46 56 82 54", inks.turmericShade, 2),
  flat("M78 67L92 58L87 47L80 49Z", inks.night),
].join("");

/** The bunch: tiers of green fruit turned upwards, the purple bud beneath. */
const bunch = [
  stalk("M0 -40C6 -24 4 20 0 66", inks.moss, 6, 11),
  cut("M0 56C-20 62 -22 84 2 104C24 84 20 62 0 56Z", inks.plum),
  flat("M6 58C20 64 22 84 2 104C10 86 12 70 6 58Z", inks.night, 0.55),
  ...[40, 18, -4].flatMap((y, tier) =>
    [-2, 2, -1, 1, 0].map((at) =>
      placed(
        [
          cut("M-7 0C-12 -12 -11 -26 -4 -34L4 -34C11 -26 12 -12 7 0C2 3 -2 3 -7 0Z", inks.moss),
          flat("M2 1C6 -12 6 -24 2 -34L4 -34C11 -26 12 -12 7 0Z", inks.leaf),
        ].join(""),
        at * (8 + tier * 1.5),
        y + Math.abs(at) * -2,
        0.92,
        at * 15,
      ),
    ),
  ),
].join("");

/** Chuối, the banana: a plant with its torn leaves and a bunch; one hand of ripe fruit. */
export const chuoi: Subject = {
  accent: inks.turmeric,
  growing: (random) =>
    [
      placed(upright, 0, -140, 1, 10 + between(-4, 4, random)),
      placed(leaf, -2, -138, 0.74, -14 + between(-4, 4, random), true),
      placed(leaf, 2, -144, 0.78, -22 + between(-4, 4, random)),
      placed(leaf, 2, -136, 0.68, 26 + between(-4, 4, random)),
      cut("M-20 4C-14 -50 -12 -100 -9 -146L11 -146C12 -100 14 -50 22 4C8 9 -8 9 -20 4Z", inks.moss),
      flat("M4 -146L11 -146C12 -100 14 -50 22 4C16 6 10 8 4 8C8 -50 8 -100 4 -146Z", inks.leaf),
      line("M-13 -6C-7 -50 -6 -80 -4 -112M-1 -20C2 -60 2 -90 3 -130", inks.leafShade, 2.2),
      placed(leaf, -2, -132, 0.7, 34 + between(-4, 4, random), true),
      stalk("M4 -140C16 -156 34 -150 36 -134", inks.moss, 6, 11),
      placed(bunch, 36, -112, 0.9, between(-3, 3, random)),
    ].join(""),
  harvest: (random) =>
    [
      ...[-32, -20, -9, 2, 13].map((turn) => placed(fruit, -36, -74, 0.95, turn + between(-2, 2, random))),
      cut(
        "M-46 -64C-48 -76 -46 -84 -43 -92L-30 -90C-30 -82 -26 -76 -20 -70C-26 -58 -42 -56 -46 -64Z",
        inks.turmericShade,
      ),
      flat("M-43 -92L-30 -90L-30 -84C-34 -86 -40 -86 -44 -87Z", inks.night),
    ].join(""),
};
