import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A leaf of edible canna: broad, pointed, ribbed from a red midrib. */
const leaf = [
  cut("M0 0C-34 -22 -50 -70 -30 -118C-18 -142 -6 -152 4 -160C22 -140 44 -108 42 -70C40 -36 22 -12 0 0Z", inks.leaf),
  flat("M4 -160C22 -140 44 -108 42 -70C40 -36 22 -12 0 0C10 -50 12 -108 4 -160Z", inks.leafShade),
  line("M0 0C8 -50 10 -108 4 -158", inks.persimmon, 3.4),
  ...[-30, -52, -74, -96, -118].map((y) =>
    line(
      `M6 ${y}C-8 ${y - 12} -20 ${y - 16} -32 ${y - 14}M7 ${y}C20 ${y - 14} 28 ${y - 16} 36 ${y - 12}`,
      inks.night,
      1.3,
    ),
  ),
].join("");

const flower = [
  line("M0 0C2 -30 0 -60 -2 -84", inks.leafShade, 5),
  cut("M-2 -80C-22 -92 -26 -118 -14 -128C-6 -116 0 -104 -2 -80Z", inks.persimmon),
  cut("M-2 -82C12 -96 26 -106 28 -122C12 -124 -2 -112 -2 -82Z", inks.persimmon),
  cut("M-3 -82C-8 -104 -4 -126 6 -138C14 -122 10 -102 -1 -82Z", inks.turmeric),
].join("");

/** Dong riềng, whose root is grated into the starch of miến. */
export const dongRieng: Subject = {
  accent: inks.persimmon,
  growing: (random) =>
    [
      line("M-4 0C-6 -60 -4 -120 2 -180", inks.leafShade, 9),
      placed(flower, 2, -150, 1, between(-6, 8, random)),
      placed(leaf, -2, -96, 0.92, between(-62, -50, random), true),
      placed(leaf, 0, -70, 1, between(44, 58, random)),
      placed(leaf, -2, -28, 0.82, between(-84, -74, random), true),
      placed(leaf, 0, -132, 0.74, between(4, 20, random)),
    ].join(""),
  harvest: (random) => {
    const root = [
      cut("M-46 -4C-58 -24 -44 -46 -22 -44C-14 -62 14 -64 22 -46C44 -50 58 -28 48 -8C30 4 -28 4 -46 -4Z", inks.apricot),
      flat("M22 -46C44 -50 58 -28 48 -8C34 1 12 3 0 2C20 -8 28 -26 22 -46Z", inks.apricotShade),
      line(
        "M-40 -26C-34 -30 -26 -31 -20 -28M-14 -44C-4 -38 8 -38 16 -42M-30 -12C-14 -6 8 -6 26 -12M24 -32C32 -34 40 -30 44 -22",
        inks.clayShade,
        2,
      ),
      line("M-48 -8C-58 -6 -64 -2 -68 2M48 -6C56 -4 62 0 66 2M-6 2C-8 5 -12 7 -14 8", inks.clayShade, 2),
      cut("M-6 -58C-12 -72 -6 -80 2 -84C6 -74 6 -66 6 -58Z", inks.persimmon),
    ].join("");
    return placed(root, 0, 0, 1, between(-4, 4, random));
  },
};
