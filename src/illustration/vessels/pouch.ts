import { cut, flat, line, round } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between } from "../seeded.ts";

const body =
  "M-76 -226C-26 -229 30 -229 78 -228C76 -168 80 -100 84 -34C84 -18 80 -8 72 -4C30 6 -34 6 -74 -4C-82 -8 -86 -18 -84 -34C-80 -100 -78 -168 -76 -226Z";
const arch = "M-50 -90L-50 -138C-48 -180 48 -180 50 -138L50 -90C20 -87 -20 -87 -50 -90Z";
const band = "M-50 -114H50V-91C20 -88 -20 -88 -50 -91Z";

const pane = "M-40 -54C-40 -90 40 -90 40 -54C40 -18 -40 -18 -40 -54Z";
/** Where the pieces lie that are seen through the window. */
const curls = [
  [-8, -72],
  [10, -71],
  [-23, -63],
  [0, -62],
  [22, -62],
  [-27, -51],
  [-11, -51],
  [9, -52],
  [27, -50],
  [-19, -41],
  [2, -41],
  [19, -41],
  [-6, -34],
  [9, -34],
] as const;

/** A flat pouch that stands on its folded base, with a zip and a small window on what is inside (túi zip). */
export const pouch: Vessel = {
  width: 172,
  draw: ({ accent, cloth }, random) =>
    [
      flat(body, inks.clay),
      flat(
        "M36 -229L78 -228C76 -168 80 -100 84 -34C84 -18 80 -8 72 -4C62 -1 52 1 42 2C58 -70 50 -160 36 -229Z",
        inks.clayShade,
      ),
      flat("M-64 -186C-66 -130 -70 -80 -72 -40L-60 -44C-58 -90 -54 -140 -54 -186Z", inks.apricot, 0.8),
      // The seal, the zip and the fold of the base.
      flat("M-76 -226C-26 -229 30 -229 78 -228L77 -206C30 -205 -30 -205 -77 -205Z", inks.clayShade),
      line("M-77 -205C-30 -205 30 -205 77 -206"),
      line("M-72 -196C-30 -195 30 -195 74 -196", inks.straw, 3.4),
      line("M-78 -36C-50 -12 50 -12 80 -36", inks.night, 2),
      cut(body, "none"),
      // The label, arched like a door.
      cut(arch, inks.chalk),
      flat("M-47 -128L-47 -138C-45 -176 45 -176 47 -138L47 -128Z", accent),
      flat(band, inks.indigo),
      flat(band, cloth),
      line("M-30 -121H30", inks.strawShade, 3),
      cut(arch, "none"),
      // The window.
      flat(pane, accent),
      flat(pane, inks.night, 0.5),
      ...curls.flatMap(([x, y]) => {
        const [dx, dy] = [between(5, 8, random), between(-5, 5, random)];
        const curl = `M${round(x - dx)} ${round(y + dy)}Q${x} ${round(y - dy - 6)} ${round(x + dx)} ${round(y - dy)}`;
        return [line(curl, inks.night, 8), line(curl, accent, 5)];
      }),
      cut(pane, "none"),
    ].join(""),
};
