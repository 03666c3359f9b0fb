import { cut, flat, line } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between } from "../seeded.ts";

const body =
  "M-62 -126C-64 -116 -82 -114 -84 -96C-86 -70 -86 -40 -83 -18C-80 4 80 4 83 -18C86 -40 86 -70 84 -96C82 -114 64 -116 62 -126Z";
const label = "M-85 -88C-40 -78 40 -78 85 -88L84 -28C40 -17 -40 -17 -84 -28Z";
const lid = "M-70 -168C-68 -178 68 -178 70 -168L72 -130C40 -120 -40 -120 -72 -130Z";

/** A squat jar with a ribbed screw top for capsules and pellets (hũ viên). */
export const pillJar: Vessel = {
  width: 172,
  draw: ({ accent, cloth }, random) => {
    const pellet = (x: number, y: number) =>
      [
        cut(`M${x - 11} ${y}A11 11 0 0 1 ${x + 11} ${y}A11 11 0 0 1 ${x - 11} ${y}Z`, accent),
        flat(`M${x + 2} ${y - 9}A9 9 0 0 1 ${x + 1} ${y + 9}A14 14 0 0 0 ${x + 2} ${y - 9}Z`, inks.night, 0.3),
      ].join("");
    return [
      flat(body, inks.mist),
      // Pellets to the shoulder, seen above the label and under it.
      ...[-66, -44, -22, 0, 22, 44, 66].map((x) =>
        pellet(x * 0.94 + between(-2, 2, random), -94 + between(-4, 2, random)),
      ),
      ...[-55, -33, -11, 11, 33, 55].map((x) => pellet(x * 1.1 + between(-2, 2, random), -78)),
      ...[-64, -42, -20, 2, 24, 46, 66].map((x) => pellet(x * 1.02, -16 + between(-1, 1, random))),
      flat(
        "M40 -120C64 -116 82 -114 84 -96C86 -70 86 -40 83 -18C82 -8 60 -2 40 -1C54 -40 54 -84 40 -120Z",
        inks.night,
        0.25,
      ),
      line("M-72 -100C-70 -108 -62 -112 -56 -116", inks.chalk, 5),
      flat(label, inks.chalk),
      flat("M-85 -88C-40 -78 40 -78 85 -88L85 -66C40 -56 -40 -56 -85 -66Z", accent),
      flat("M-85 -52C-40 -42 40 -42 85 -52L84 -28C40 -17 -40 -17 -84 -28Z", inks.indigo),
      flat("M-85 -52C-40 -42 40 -42 85 -52L84 -28C40 -17 -40 -17 -84 -28Z", cloth),
      flat("M48 -82C62 -84 74 -86 85 -88L84 -28C74 -25 62 -23 48 -21C58 -42 58 -62 48 -82Z", inks.night, 0.28),
      cut(label, "none"),
      cut(body, "none"),
      cut(lid, inks.chalk),
      flat("M28 -175C52 -174 69 -172 70 -168L72 -130C58 -126 44 -124 30 -123C38 -142 38 -158 28 -175Z", inks.mist),
      line(
        [-56, -42, -28, -14, 0, 14, 28, 42, 56]
          .map((x) => `M${x} -160L${x * 1.03} ${-132 + 6 * (1 - (x / 60) ** 2)}`)
          .join(""),
        inks.indigo,
        2.4,
      ),
      line("M-70 -167C-40 -160 40 -160 70 -167", inks.night, 2),
      cut(lid, "none"),
    ].join("");
  },
};
