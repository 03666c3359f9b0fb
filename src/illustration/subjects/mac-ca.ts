import { cut, type Drawing, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { whorl } from "../whorl.ts";
import { between, type Random } from "../seeded.ts";

/** A leaf of the macadamia: a stiff wavy strap, blunt at its end. */
const leaf = [
  cut(
    "M0 0C-8 -10 -14 -18 -13 -30C-17 -38 -13 -46 -16 -56C-19 -66 -15 -74 -17 -82C-16 -96 -8 -104 1 -106C10 -104 17 -96 18 -82C16 -74 20 -66 17 -56C14 -46 18 -38 14 -30C15 -18 8 -10 0 0Z",
    inks.leaf,
  ),
  flat(
    "M1 -106C10 -104 17 -96 18 -82C16 -74 20 -66 17 -56C14 -46 18 -38 14 -30C15 -18 8 -10 0 0C3 -36 3 -72 1 -106Z",
    inks.leafShade,
  ),
  line("M0 0C3 -36 3 -68 1 -94", inks.moss, 2.6),
].join("");

function ball(ink: string, shade: string): Drawing {
  return [
    cut("M0 -20C12 -20 20 -12 20 0C20 12 12 20 0 20C-12 20 -20 12 -20 0C-20 -12 -12 -20 0 -20Z", ink),
    flat("M8 -18C15 -15 20 -8 20 0C20 12 12 20 0 20C-5 20 -10 18 -13 15C8 12 14 -4 8 -18Z", shade),
    flat("M-14 -4C-14 -10 -9 -14 -6 -13C-9 -9 -11 -4 -11 0C-13 0 -14 -2 -14 -4Z", inks.chalk, 0.7),
  ].join("");
}
const husk = [cut("M-8 16L1 28L9 16Z", inks.moss), ball(inks.moss, inks.leaf)].join("");
const nut = ball(inks.clay, inks.clayShade);

/** A nut cracked in two: the thick brown shell about its cream kernel. */
const cracked = [
  cut("M0 -22C14 -22 24 -13 24 0C24 13 14 22 0 22C-14 22 -24 13 -24 0C-24 -13 -14 -22 0 -22Z", inks.clayShade),
  flat("M0 -16C10 -16 17 -9 17 0C17 9 10 16 0 16C-10 16 -17 9 -17 0C-17 -9 -10 -16 0 -16Z", inks.chalk),
  flat("M6 -14C13 -11 17 -6 17 0C17 9 10 16 0 16C-3 16 -6 15 -9 13C6 10 11 -2 6 -14Z", inks.straw),
].join("");

/** The nuts hang on a long string below the whorl. */
function strand(random: Random): Drawing {
  return [
    stalk("M0 0C4 20 -4 50 0 84", inks.moss, 3.6, 8),
    ...[
      [-17, 24],
      [17, 46],
      [-15, 66],
      [3, 94],
    ].map(([x = 0, y = 0]) => placed(husk, x, y, between(0.82, 0.92, random), x > 0 ? -12 : 12)),
  ].join("");
}

const stems = "M0 0C-6 -60 6 -110 0 -166M0 -70C22 -104 42 -120 60 -136M-2 -88C-20 -120 -40 -134 -58 -142";

/** Mắc ca, the macadamia: straps of leaves in whorls, nuts hanging in strings; round nuts, one cracked. */
export const macCa: Subject = {
  accent: inks.clay,
  growing: (random) => {
    const around = whorl(leaf, [-76, 74, -36, 38, 0], random);
    return placed(
      [
        stalk(stems, inks.clay, 7.5, 13),
        around(0, -160, 0.9, 0),
        around(62, -136, 0.72, 30),
        around(-60, -142, 0.72, -30),
        placed(strand(random), -36, -134, 0.96, between(-3, 3, random)),
        placed(strand(random), 34, -142, 1, between(-3, 3, random)),
      ].join(""),
      0,
      0,
      0.84,
    );
  },
  harvest: (random) =>
    [
      placed(nut, 4, -52, 1, between(-10, 10, random)),
      placed(nut, -40, -18, 1.05, between(-10, 10, random)),
      placed(husk, 48, -18, 1.02, between(-10, 10, random)),
      placed(cracked, 6, -16, 1.08, between(-14, 14, random)),
    ].join(""),
};
