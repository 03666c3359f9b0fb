import { cut, flat, line } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";

const glass =
  "M-46 -14C-49 -60 -49 -100 -48 -132C-46 -164 -17 -164 -17 -192L-17 -224H17L17 -192C17 -164 46 -164 48 -132C49 -100 49 -60 46 -14C44 3 -44 3 -46 -14Z";
const label = "M-48 -122C-20 -116 20 -116 48 -122L48 -34C20 -28 -20 -28 -48 -34Z";
const band = "M-48 -58C-20 -52 20 -52 48 -58L48 -35C20 -29 -20 -29 -48 -35Z";

/** A tall plain bottle of clear glass with a cork, for spirits (chai rượu). */
export const bottle: Vessel = {
  width: 100,
  draw: ({ accent, cloth }) =>
    [
      cut("M-14 -226L-16 -244C-8 -247 8 -247 16 -244L14 -226Z", inks.apricot),
      flat("M6 -226L7 -245C10 -245 13 -245 15 -244L13 -226Z", inks.apricotShade),
      flat(glass, inks.mist),
      // The spirit stands in the neck, clear; above it the glass is empty.
      flat("M-17 -224H17L17 -192H-17Z", inks.chalk),
      flat("M-17 -192L17 -192L17 -186C8 -182 -8 -182 -17 -186Z", inks.chalk),
      flat(
        "M6 -224H17L17 -192C17 -164 46 -164 48 -132C49 -100 49 -60 46 -14C45 -4 28 0 14 0C30 -50 32 -110 24 -140C18 -160 4 -168 6 -192Z",
        inks.indigo,
        0.32,
      ),
      flat(
        "M-12 -180C-14 -160 -38 -156 -40 -130C-41 -124 -41 -122 -41 -118L-28 -116C-28 -142 -8 -154 -6 -178Z",
        inks.chalk,
        0.9,
      ),
      flat("M-40 -30C-40 -22 -39 -16 -37 -12L-26 -9C-28 -16 -28 -22 -28 -28Z", inks.chalk, 0.9),
      line("M-17 -186C-8 -182 8 -182 17 -186", inks.indigo, 2.4),
      cut(glass, "none"),
      cut("M-21 -226C-10 -223 10 -223 21 -226L20 -212C10 -209 -10 -209 -20 -212Z", inks.mist),
      // A slip of paper from lip to shoulder seals the cork.
      line("M-18 -204C-8 -201 8 -201 18 -204", inks.night, 9),
      line("M-18 -204C-8 -201 8 -201 18 -204", accent, 5.4),
      flat(label, inks.chalk),
      flat("M-48 -122C-20 -116 20 -116 48 -122L48 -92C36 -80 20 -84 0 -72C-20 -84 -36 -80 -48 -92Z", accent),
      flat(band, inks.indigo),
      flat(band, cloth),
      flat("M26 -119C34 -120 42 -121 48 -122L48 -34C42 -33 34 -32 26 -31C32 -60 32 -90 26 -119Z", inks.night, 0.25),
      cut(label, "none"),
      line("M-34 -68C-30 -67 -26 -66 -22 -66M22 -66C26 -66 30 -67 34 -68", inks.strawShade, 3),
    ].join(""),
};
