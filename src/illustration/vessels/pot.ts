import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";

const body = "M-88 -112C-84 -84 -78 -62 -70 -46C-40 -38 40 -38 70 -46C78 -62 84 -84 88 -112Z";
const rim = "M-97 -126C-40 -116 40 -116 97 -126L94 -106C40 -97 -40 -97 -94 -106Z";
const stand =
  "M-84 -46H84L86 -32C78 -28 74 -22 74 -2H56C56 -16 48 -22 34 -24H-34C-48 -22 -56 -16 -56 -2H-74C-74 -22 -78 -28 -86 -32Z";

/** A shallow glazed pot for a bonsai on its wooden stand, filled with earth and moss (chậu cảnh). */
export const pot: Vessel = {
  width: 196,
  plantedAt: -128,
  draw: ({ accent, cloth }) => {
    const panel =
      "M-46 -74C-46 -84 -40 -86 -34 -88C-12 -85 12 -85 34 -88C40 -86 46 -84 46 -74C46 -64 40 -60 34 -58C12 -55 -12 -55 -34 -58C-40 -60 -46 -64 -46 -74Z";
    const mound =
      "M-88 -124C-74 -136 -50 -136 -34 -142C-6 -154 22 -146 38 -140C60 -136 78 -134 88 -124C40 -114 -40 -114 -88 -124Z";
    return [
      cut(stand, inks.clayShade),
      flat("M-82 -44H30L28 -36H-83Z", inks.clay),
      cut("M-64 -52L-58 -40H-38L-34 -48ZM34 -48L38 -40H58L64 -52Z", inks.indigo),
      cut(mound, inks.clayShade),
      flat("M-84 -125C-70 -135 -52 -134 -36 -138C-22 -144 -8 -140 -6 -132C-24 -122 -60 -122 -84 -125Z", inks.moss),
      flat("M30 -138C52 -136 72 -132 82 -126C64 -122 40 -122 30 -126Z", inks.leafShade),
      line(
        "M-70 -130C-66 -133 -60 -134 -56 -134M-40 -136C-34 -140 -28 -141 -22 -140M14 -140L22 -138M-2 -132L6 -131",
        inks.night,
        2,
      ),
      flat(body, inks.indigo),
      flat(
        "M52 -102C64 -103 78 -105 87 -108C84 -84 78 -62 70 -46C62 -43 52 -42 42 -41C54 -60 58 -80 52 -102Z",
        inks.night,
      ),
      flat("M-80 -98C-77 -82 -72 -68 -68 -56L-58 -54C-64 -68 -68 -82 -70 -97Z", inks.mist, 0.75),
      cut(body, "none"),
      cut(panel, inks.chalk),
      flat(
        "M-40 -74C-40 -80 -36 -81 -32 -82C-12 -79 12 -79 32 -82C36 -81 40 -80 40 -74C40 -67 36 -65 32 -64C12 -61 -12 -61 -32 -64C-36 -65 -40 -67 -40 -74Z",
        accent,
      ),
      placed(flat("M-20 -26H20V-4H-20Z", inks.indigo) + flat("M-20 -26H20V-4H-20Z", cloth), 0, -57),
      cut(rim, inks.indigo),
      flat("M-90 -118C-60 -111 -20 -109 10 -110L8 -104C-20 -103 -60 -105 -88 -110Z", inks.mist, 0.55),
      flat("M60 -120C74 -122 86 -124 95 -125L92 -107C80 -105 66 -103 54 -102Z", inks.night),
      cut(rim, "none"),
    ].join("");
  },
};
