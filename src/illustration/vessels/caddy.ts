import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";

const body = "M-68 -146L-68 -12C-60 6 60 6 68 -12L68 -146Z";
const lid = "M-73 -140L-73 -164C-72 -184 -36 -192 0 -192C36 -192 72 -184 73 -164L73 -140C40 -126 -40 -126 -73 -140Z";
const band = "M-68 -26H68V-4H-68Z";

/** A round tin for tea with a domed lid (hộp trà thiếc). */
export const caddy: Vessel = {
  width: 146,
  draw: ({ accent, cloth }) =>
    [
      flat(body, inks.persimmon),
      flat("M34 -146H68V-12C64 -4 48 -1 32 1C44 -50 44 -100 34 -146Z", inks.persimmonShade),
      flat("M-58 -128H-46V-50C-50 -49 -54 -50 -58 -51Z", inks.apricot, 0.8),
      placed([flat(band, inks.indigo), flat(band, cloth), flat("M36 -26H68V-4H36Z", inks.night, 0.4)].join(""), 0, -14),
      line("M-68 -40C-40 -32 40 -32 68 -40M-68 -18C-40 -10 40 -10 68 -18", inks.turmeric, 3),
      cut(body, "none"),
      // The label, six-sided.
      cut("M-42 -88L-26 -116H26L42 -88L26 -58H-26Z", inks.chalk),
      flat("M-34 -88L-21 -110H21L34 -88L21 -64H-21Z", accent),
      line("M-26 -88L-16 -104H16L26 -88L16 -70H-16Z", inks.chalk, 2.6),
      flat(lid, inks.persimmon),
      flat(
        "M30 -190C56 -186 72 -178 73 -164V-140C60 -135 48 -133 36 -131C42 -152 42 -172 30 -190Z",
        inks.persimmonShade,
      ),
      flat("M-62 -160C-60 -174 -46 -182 -26 -186C-38 -178 -46 -170 -48 -158Z", inks.apricot, 0.9),
      line("M-73 -147C-40 -133 40 -133 73 -147", inks.turmeric, 3.4),
      line("M-73 -160C-40 -146 40 -146 73 -160"),
      cut(lid, "none"),
      cut("M-16 -190C-20 -196 -18 -210 0 -210C18 -210 20 -196 16 -190C8 -187 -8 -187 -16 -190Z", inks.turmeric),
      flat("M4 -208C17 -206 18 -196 15 -191C11 -190 7 -189 4 -189C8 -196 8 -202 4 -208Z", inks.turmericShade),
    ].join(""),
};
