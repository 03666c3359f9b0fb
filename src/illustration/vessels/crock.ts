import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between } from "../seeded.ts";

const body =
  "M-52 -6C-72 -36 -92 -74 -90 -112C-87 -146 -58 -152 -48 -168H48C58 -152 87 -146 90 -112C92 -74 72 -36 52 -6C30 4 -30 4 -52 -6Z";
const glaze =
  "M-48 -168H48C58 -152 87 -146 90 -112C91 -98 89 -86 86 -76C78 -64 72 -78 62 -74C54 -70 56 -48 46 -48C36 -48 40 -72 28 -72C16 -72 20 -54 8 -52C-4 -52 0 -74 -14 -74C-26 -74 -24 -40 -36 -40C-48 -40 -44 -70 -56 -74C-66 -76 -74 -62 -86 -76C-89 -86 -91 -98 -90 -112C-87 -146 -58 -152 -48 -168Z";
const cover =
  "M-54 -172C-60 -196 -34 -208 0 -208C34 -208 60 -196 54 -172C60 -162 70 -154 74 -142C60 -146 54 -150 46 -156C42 -148 36 -142 26 -136C22 -144 18 -150 14 -156C6 -148 -4 -142 -14 -140C-18 -146 -20 -150 -22 -156C-32 -148 -42 -146 -56 -138C-58 -146 -56 -152 -54 -158C-62 -154 -70 -152 -78 -152C-68 -158 -60 -164 -54 -172Z";

/** A jar of brown glazed stoneware, closed with a leaf that is tied down (hũ sành). */
export const crock: Vessel = {
  width: 180,
  draw: ({ accent, cloth }, random) =>
    [
      flat(body, inks.apricotShade),
      flat(
        "M44 -168H48C58 -152 87 -146 90 -112C92 -74 72 -36 52 -6C42 -2 30 0 20 1C52 -44 66 -110 44 -168Z",
        inks.clayShade,
      ),
      // The glaze has run.
      flat(glaze, inks.persimmonShade),
      flat(
        "M44 -168H48C58 -152 87 -146 90 -112C91 -98 89 -86 86 -76C78 -64 72 -78 62 -74C60 -73 59 -70 58 -68C62 -104 58 -140 44 -168Z",
        inks.night,
        0.45,
      ),
      flat(
        "M-62 -146C-76 -138 -82 -126 -82 -108C-82 -98 -80 -90 -78 -84L-68 -88C-72 -110 -70 -130 -56 -142Z",
        inks.apricot,
        0.9,
      ),
      line("M-60 -20C-30 -10 30 -10 60 -20", inks.clayShade, 2),
      cut(body, "none"),
      // The leaf, drawn down over the mouth.
      flat(cover, inks.leaf),
      flat(
        "M14 -208C42 -206 58 -194 54 -172C60 -162 70 -154 74 -142C60 -146 54 -150 46 -156C42 -148 36 -142 26 -136C24 -140 22 -144 21 -147C32 -164 30 -190 14 -208Z",
        inks.leafShade,
      ),
      line(
        "M-34 -200C-38 -190 -40 -184 -40 -176M-14 -206C-16 -194 -16 -186 -16 -176M10 -206C12 -194 12 -186 12 -176M30 -202C36 -192 36 -184 36 -176",
        inks.night,
        1.6,
      ),
      cut(cover, "none"),
      stalk("M-54 -172C-30 -164 30 -164 54 -172M-53 -165C-30 -157 30 -157 53 -165", inks.straw, 4.4, 8),
      placed(
        stalk("M0 0C-10 14 -12 22 -22 32M0 0C4 14 10 22 10 36", inks.straw, 3.8, 7),
        36,
        -162,
        0.8,
        between(-10, 10, random),
      ),
      // A square of paper set on its corner, as on the jars at New Year.
      placed(
        [
          cut("M0 -52L50 0L0 52L-50 0Z", inks.chalk),
          flat("M0 -43L41 0L0 43L-41 0Z", accent),
          flat("M-30 -11H30L41 0L30 11H-30L-41 0Z", inks.indigo),
          placed(flat("M-30 -26H30L41 -15L30 -4H-30L-41 -15Z", cloth), 0, 15),
          line("M-30 -11H30M-30 11H30", inks.chalk, 2.4),
        ].join(""),
        -4,
        -82,
        1,
        between(-4, 4, random),
      ),
    ].join(""),
};
