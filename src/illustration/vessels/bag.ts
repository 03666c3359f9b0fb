import { cut, flat, line } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";

/** A paper bag with a folded top, tied with a strip of split bamboo. */
export const bag: Vessel = {
  width: 168,
  draw: ({ accent, cloth }) =>
    [
      cut("M-80 -2C-84 -70 -82 -140 -74 -178L74 -180C84 -140 86 -70 82 -2C40 3 -40 3 -80 -2Z", inks.straw),
      flat("M34 -179L74 -180C84 -140 86 -70 82 -2C66 1 50 1 38 1C46 -60 44 -130 34 -179Z", inks.strawShade, 0.75),
      flat("M-72 -170C-78 -120 -79 -60 -76 -12L-62 -10C-66 -60 -64 -120 -58 -170Z", inks.chalk, 0.4),
      // The folded top and its two ears.
      cut("M-76 -176L-64 -228C-30 -222 30 -224 66 -230L76 -178C30 -170 -30 -170 -76 -176Z", inks.straw),
      flat("M30 -226L66 -230L76 -178C62 -175 48 -174 36 -173Z", inks.strawShade, 0.75),
      line("M-68 -210C-30 -204 30 -206 70 -212", inks.strawShade, 2.4),
      line("M-77 -178C-30 -170 30 -171 77 -180", inks.leafShade, 7),
      line("M-77 -180C-30 -172 30 -173 77 -182", inks.moss, 3),
      cut("M-8 -182C-30 -206 -44 -196 -34 -182C-28 -175 -16 -174 -8 -176Z", inks.moss),
      cut("M4 -182C24 -208 42 -198 32 -183C26 -176 12 -174 4 -176Z", inks.moss),
      // The label: what it holds as a field of colour, the cloth of its sector as a band.
      cut("M-56 -132C-20 -128 24 -128 58 -132L60 -44C20 -40 -20 -40 -58 -44Z", inks.chalk),
      flat("M-54 -129C-20 -125 24 -125 56 -129L57 -104C20 -100 -20 -100 -55 -104Z", accent),
      flat("M-57 -72C-20 -68 22 -68 59 -72L59 -47C20 -43 -20 -43 -57 -47Z", inks.indigo),
      flat("M-57 -72C-20 -68 22 -68 59 -72L59 -47C20 -43 -20 -43 -57 -47Z", cloth),
      line("M-36 -92C-10 -89 14 -89 38 -92", inks.strawShade, 3),
      line("M-26 -82C-10 -80 10 -80 28 -82", inks.strawShade, 2),
    ].join(""),
};
