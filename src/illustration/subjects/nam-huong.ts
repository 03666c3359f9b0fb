import { cut, flat, line, placed, round } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A shiitake from the side, its foot on the origin, leaning to the right out of the bark. */
const mushroom = [
  cut("M-6 3C-4 -10 2 -18 8 -24L22 -22C16 -14 9 -6 8 5Z", inks.straw),
  cut("M-22 -20C-27 -44 -8 -58 13 -58C36 -58 54 -42 49 -20C37 -8 -9 -8 -22 -20Z", inks.clay),
  flat("M27 -56C43 -50 53 -37 49 -20C43 -14 35 -12 25 -11C38 -24 38 -42 27 -56Z", inks.clayShade),
  line("M-18 -19C-6 -11 33 -11 45 -19", inks.straw, 3.4),
  line("M-8 -34L-2 -40M6 -28L12 -33M4 -48L11 -50M20 -38L25 -44M-12 -25L-8 -28", inks.straw, 2.6),
].join("");

/** The same seen from straight in front: cap only. */
const face = [
  cut("M-32 2C-36 -24 -16 -36 1 -36C20 -36 36 -22 32 2C20 14 -20 14 -32 2Z", inks.clay),
  flat("M16 -33C30 -27 36 -14 32 2C27 8 20 10 12 11C25 0 25 -20 16 -33Z", inks.clayShade),
  line("M-27 4C-14 12 14 12 27 4", inks.straw, 3.4),
  line("M-20 -10L-13 -16M-6 -2L0 -8M-4 -24L4 -26M10 -14L15 -20M14 -1L19 -5", inks.straw, 2.6),
].join("");

/** A cut log standing on the origin, its sawn end up. */
const log = [
  cut("M-31 4C-35 -70 -33 -150 -29 -214C-10 -224 16 -224 31 -214C35 -150 35 -70 33 4Z", inks.strawShade),
  flat("M10 -219C18 -219 26 -217 31 -214C35 -150 35 -70 33 4L8 4C16 -70 16 -150 10 -219Z", inks.clay),
  line(
    "M-20 -20C-23 -60 -21 -90 -22 -120M-14 -140C-16 -160 -14 -180 -15 -196M-4 -60C-6 -90 -4 -110 -5 -128",
    inks.clay,
    2.2,
  ),
  cut("M-29 -214C-22 -230 24 -230 31 -214C24 -200 -22 -200 -29 -214Z", inks.straw),
  line("M-15 -214C-10 -221 12 -221 17 -214C12 -208 -10 -208 -15 -214ZM-3 -214C0 -216 3 -216 5 -214", inks.clay, 1.8),
].join("");

const gills = Array.from({ length: 20 }, (_, at) => {
  const [x, y] = [Math.cos((at * Math.PI) / 10), Math.sin((at * Math.PI) / 10)];
  return `M${round(x * 9)} ${round(-22 + y * 4)}L${round(x * 31)} ${round(-22 + y * 14)}`;
}).join("");

/** A cap on its back: a pale wheel of gills and the stem. */
const upturned = [
  cut("M-40 -24C-40 4 -22 6 0 6C22 6 40 4 40 -24Z", inks.clay),
  flat("M40 -24C40 4 22 6 4 6C18 0 24 -8 26 -20Z", inks.clayShade),
  cut("M-40 -23C-40 -46 40 -46 40 -23C40 0 -40 0 -40 -23Z", inks.straw),
  line(gills, inks.clay, 1.7),
  cut("M-9 -22C-10 -40 -9 -52 0 -54C10 -54 12 -40 9 -22C5 -17 -5 -17 -9 -22Z", inks.chalk),
  flat("M3 -53C10 -52 12 -40 9 -22C7 -19 4 -18 2 -18C6 -30 6 -42 3 -53Z", inks.strawShade),
].join("");

/** Nấm hương, the shiitake of the forest, on logs set up in the shade. */
export const namHuong: Subject = {
  accent: inks.clay,
  growing: (random) => {
    const sway = () => between(-7, 7, random);
    const grown = [
      log,
      placed(mushroom, -25, -64, 0.95, sway(), true),
      placed(mushroom, -25, -150, 1.08, sway(), true),
      placed(mushroom, 27, -108, 1.08, sway()),
      placed(mushroom, 26, -178, 0.84, sway()),
      placed(face, -2, -112, 0.94, sway()),
      placed(face, 8, -62, 0.8, sway()),
    ].join("");
    return placed(log, 42, 0, 0.74, between(16, 20, random)) + placed(grown, -16, 0, 1, between(-7, -3, random));
  },
  harvest: (random) =>
    [
      placed(face, -32, -24, 1.02, between(-10, -4, random)),
      placed(face, 24, -34, 0.86, between(2, 12, random)),
      placed(upturned, 26, 0, 0.94, between(-3, 5, random)),
      placed(face, -34, -5, 0.7, between(-6, 6, random)),
    ].join(""),
};
