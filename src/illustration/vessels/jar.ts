import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between } from "../seeded.ts";

const glass =
  "M-54 -164C-54 -152 -72 -150 -77 -130C-82 -100 -82 -50 -77 -16C-74 4 74 4 77 -16C82 -50 82 -100 77 -130C72 -150 54 -152 54 -164Z";
const cap = "M-60 -172C-64 -204 -44 -214 0 -215C44 -214 64 -204 60 -172C30 -165 -30 -165 -60 -172Z";
const skirt =
  "M-58 -171C-66 -160 -76 -152 -84 -142C-74 -136 -66 -146 -56 -143C-48 -134 -38 -136 -30 -140C-20 -130 -8 -132 0 -138C10 -130 22 -132 30 -140C40 -134 50 -136 57 -143C66 -146 76 -136 84 -144C76 -152 66 -160 58 -171Z";

/** A glass jar whose lid is covered with a piece of cloth and tied with thread (lọ thuỷ tinh). */
export const jar: Vessel = {
  width: 160,
  draw: ({ accent, cloth }, random) =>
    [
      flat(glass, inks.mist),
      // What it holds, up to a level line.
      flat(
        "M-70 -120C-40 -114 40 -114 70 -120C74 -90 74 -50 70 -18C66 -4 -66 -4 -70 -18C-74 -50 -74 -90 -70 -120Z",
        accent,
      ),
      flat("M-70 -120C-40 -127 40 -127 70 -120C40 -113 -40 -113 -70 -120Z", inks.chalk, 0.55),
      flat(
        "M40 -116C52 -117 62 -119 70 -120C74 -90 74 -50 70 -18C66 -9 48 -7 34 -7C50 -40 50 -80 40 -116Z",
        inks.night,
        0.25,
      ),
      flat("M-62 -128C-68 -96 -68 -60 -63 -22L-52 -18C-56 -60 -56 -96 -50 -130Z", inks.chalk, 0.75),
      cut(glass, "none"),
      // The label, oval.
      cut("M-40 -62C-40 -104 40 -104 40 -62C40 -20 -40 -20 -40 -62Z", inks.chalk),
      line("M-33 -62C-33 -96 33 -96 33 -62C33 -28 -33 -28 -33 -62Z", inks.persimmon, 2),
      line("M-20 -68C-8 -70 8 -70 20 -68M-14 -57C-6 -58 6 -58 14 -57", inks.strawShade, 3.4),
      // The cloth over the lid, its thread and bow.
      flat(skirt, inks.indigo),
      flat(skirt, cloth),
      flat(
        "M30 -171L58 -171C66 -160 76 -152 84 -144C76 -136 66 -146 57 -143C50 -136 40 -134 34 -138Z",
        inks.night,
        0.4,
      ),
      cut(skirt, "none"),
      flat(cap, inks.indigo),
      flat(cap, cloth),
      flat("M34 -211C58 -205 63 -194 60 -172C50 -170 42 -169 34 -168C42 -184 42 -198 34 -211Z", inks.night, 0.4),
      cut(cap, "none"),
      stalk("M-60 -171C-30 -163 30 -163 60 -171", inks.turmeric, 5, 9),
      placed(
        [
          cut("M0 0C-14 -18 -34 -18 -30 -4C-27 6 -12 6 0 0Z", inks.turmeric),
          cut("M0 0C14 -18 34 -18 30 -4C27 6 12 6 0 0Z", inks.turmeric),
          stalk("M0 0C-6 10 -10 18 -18 26M0 0C6 10 8 20 14 30", inks.turmeric, 2.6, 5.5),
        ].join(""),
        -22,
        -166,
        0.8,
        between(-6, 6, random),
      ),
    ].join(""),
};
