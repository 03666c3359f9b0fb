import { cut, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

const leaflet = [
  cut(
    "M0 0C-12 -6 -20 -12 -22 -20L-28 -24L-25 -32L-30 -38L-24 -45L-26 -52L-18 -55L-16 -63L-8 -63L0 -70L8 -63L16 -63L18 -55L26 -52L24 -45L30 -38L25 -32L28 -24L22 -20C20 -12 12 -6 0 0Z",
    inks.leaf,
  ),
  flat(
    "M0 -70L8 -63L16 -63L18 -55L26 -52L24 -45L30 -38L25 -32L28 -24L22 -20C20 -12 12 -6 0 0C3 -24 3 -48 0 -70Z",
    inks.leafShade,
  ),
  line("M0 0C2 -20 2 -40 0 -56M1 -16L-16 -30M2 -32L-15 -46M2 -16L18 -30M2 -32L16 -46", inks.moss, 2),
].join("");

/** A leaf of three toothed leaflets on a long stalk. */
const leaf = (height: number) =>
  [
    stalk(`M0 0C-4 ${round(-height * 0.4)} 2 ${round(-height * 0.8)} 0 ${-height}`, inks.moss, 4.4, 9),
    placed(leaflet, 0, -height, 0.86, -72, true),
    placed(leaflet, 0, -height, 0.86, 72),
    placed(leaflet, 0, -height, 0.98),
  ].join("");

const flower = [
  ...[0, 72, 144, 216, 288].map((turn) =>
    placed(
      [
        cut("M0 2C-14 -4 -16 -24 0 -28C16 -24 14 -4 0 2Z", inks.chalk),
        flat("M8 -25C14 -18 12 -4 0 2C6 -8 8 -16 8 -25Z", inks.mist),
      ].join(""),
      0,
      0,
      1,
      turn,
    ),
  ),
  cut("M0 -8C5 -8 8 -5 8 0C8 5 5 8 0 8C-5 8 -8 5 -8 0C-8 -5 -5 -8 0 -8Z", inks.turmeric),
].join("");

/** The berry hangs from its green collar, seeded all over. */
const berry = [
  cut("M0 0C20 -6 32 4 30 22C26 42 12 56 0 64C-12 56 -26 42 -30 22C-32 4 -20 -6 0 0Z", inks.persimmon),
  flat("M14 -3C26 -2 32 8 30 22C26 42 12 56 0 64C10 44 20 20 14 -3Z", inks.persimmonShade),
  line(
    "M-18 16L-18 19M-8 24L-8 27M-14 34L-14 37M2 14L2 17M4 34L4 37M-4 44L-4 47M14 22L14 25M10 44L10 47M20 34L20 37M22 12L22 15",
    inks.straw,
    2.8,
  ),
  cut(
    "M0 -4C-8 -12 -18 -10 -26 -2C-18 0 -16 4 -16 10C-10 6 -6 6 -2 14C2 6 8 6 14 10C14 4 18 0 26 -2C18 -10 8 -12 0 -4Z",
    inks.leaf,
  ),
  line("M0 -5C0 -12 2 -16 4 -20", inks.leafShade, 5),
].join("");

const runners = "M-2 -20C-20 -70 -56 -96 -78 -84M2 -20C26 -74 58 -90 80 -80M0 -30C6 -80 22 -120 28 -132";

/** Dâu tây, the strawberry: leaves of three, white flowers, berries hanging out; three berries. */
export const dauTay: Subject = {
  accent: inks.persimmon,
  growing: (random) =>
    [
      placed(leaf(104), 0, 0, 1, -26 + between(-4, 4, random), true),
      placed(leaf(112), 0, 0, 1, 28 + between(-4, 4, random)),
      placed(leaf(124), 0, 0, 1, between(-5, 5, random)),
      stalk(runners, inks.moss, 3.6, 8),
      placed(flower, 30, -138, 0.95, between(0, 70, random)),
      placed(flower, -46, -112, 0.8, between(0, 70, random)),
      placed(leaf(44), 0, -24, 0.86, -52 + between(-4, 4, random), true),
      placed(leaf(42), 0, -24, 0.86, 54 + between(-4, 4, random)),
      placed(berry, -80, -78, 0.86, between(-6, 10, random)),
      placed(berry, 80, -74, 0.8, between(-10, 6, random)),
      placed(berry, 2, -90, 0.9, between(-6, 6, random)),
    ].join(""),
  harvest: (random) =>
    [
      placed(berry, 2, -70, 1, between(-8, 8, random)),
      placed(berry, -54, -34, 0.94, -62 + between(-8, 8, random)),
      placed(berry, 56, -36, 0.98, 58 + between(-8, 8, random)),
    ].join(""),
};
