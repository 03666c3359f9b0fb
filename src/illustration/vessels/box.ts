import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";

const front = "M-80 -204L36 -192L34 6L-76 -12Z";
const side = "M36 -192L84 -206L80 -12L34 6Z";
const top = "M-80 -204L-28 -220L84 -206L36 -192Z";
const band = "M-78 -26H34V-4H-78Z";
const sideBand = "M34 -26H82V-4H34Z";

/** A tall carton, its lid tucked in behind the front, seen from a corner (hộp giấy). */
export const box: Vessel = {
  width: 166,
  draw: ({ accent, cloth }) =>
    [
      cut(top, inks.chalk),
      cut(side, inks.strawShade),
      cut(front, inks.straw),
      // The upper part is printed over in colour, round the corner.
      flat("M-80 -204L36 -192L35 -116L-78 -130Z", accent),
      flat("M36 -192L84 -206L82 -132L35 -116Z", accent),
      flat("M36 -192L84 -206L82 -132L35 -116Z", inks.night, 0.35),
      // The sector's cloth, carried round the corner.
      `<g transform="skewY(8)">${placed([flat(band, inks.indigo), flat(band, cloth)].join(""), 0, -20)}</g>`,
      `<g transform="skewY(-18)">${placed([flat(sideBand, inks.indigo), flat(sideBand, cloth), flat(sideBand, inks.night, 0.4)].join(""), 0, -4.4)}</g>`,
      // A round badge, half on the colour.
      cut("M-58 -116C-58 -156 16 -150 16 -110C16 -72 -58 -78 -58 -116Z", inks.chalk),
      line("M-50 -115C-50 -144 8 -140 8 -110C8 -82 -50 -86 -50 -115Z", accent, 2.6),
      line("M-38 -120L-4 -117M-32 -108L-10 -106", inks.strawShade, 3.6),
      // The thumb notch of the lid and the seam of its flap.
      cut("M-38 -199.5C-37 -184 -8 -182 -6 -196.5Z", inks.chalk),
      cut(front, "none"),
      cut(side, "none"),
    ].join(""),
};
