import { cut, type Drawing, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between } from "../seeded.ts";

/** One square cake in its leaf, 96 wide, seen from the front and a little from above, tied crosswise. */
const cake: Drawing = (() => {
  const front = "M-48 -50C-20 -46 20 -46 48 -50C52 -34 52 -18 47 -3C20 2 -20 2 -47 -3C-52 -18 -52 -34 -48 -50Z";
  const top = "M-48 -50L-32 -74C-10 -78 16 -78 36 -74L48 -50C20 -46 -20 -46 -48 -50Z";
  const ties =
    "M-17 -48C-19 -30 -19 -16 -17 0M17 -48C19 -30 19 -16 17 0M-17 -48L-11 -76M17 -48L13 -76M-50 -26C-20 -21 20 -21 50 -26M-40 -62C-12 -66 16 -66 42 -62";
  return [
    cut(top, inks.moss),
    flat(front, inks.leaf),
    flat("M24 -48C32 -48 40 -49 48 -50C52 -34 52 -18 47 -3C40 -1 32 0 24 0C30 -16 30 -32 24 -48Z", inks.leafShade),
    // The ribs of the leaf run aslant; its ends are folded in like a letter.
    line("M-47 -24L-30 -44M-40 -4L-2 -44M6 -2L32 -28M34 -2L48 -16", inks.leafShade, 2),
    line("M-36 -70L-42 -54M30 -72L34 -54", inks.leafShade, 1.8),
    cut(front, "none"),
    stalk(ties, inks.straw, 4.2, 7.6),
  ].join("");
})();

/** Three cakes in dong leaves, tied with split bamboo and stacked as a gift (bánh gói lá dong). */
export const parcel: Vessel = {
  width: 196,
  draw: ({ accent, cloth }, random) => {
    const bow = "M0 0C-20 -24 -34 -8 -24 2C-16 8 -8 4 0 0ZM0 0C18 -24 36 -12 26 2C18 8 8 4 0 0Z";
    const tag = [
      line("M0 -44L0 -24", inks.night, 2.4),
      cut("M-19 -22L-9 -32H9L19 -22V28H-19Z", inks.chalk),
      flat("M-16 -18H16V0H-16Z", accent),
      placed(flat("M-16 -26H16V-4H-16Z", inks.indigo) + flat("M-16 -26H16V-4H-16Z", cloth), 0, 29),
    ].join("");
    return [
      placed(cake, -50, 0, 1, between(-1.5, 1, random)),
      placed(cake, 50, 2, 1, between(-1, 1.5, random)),
      placed(
        [cake, placed(cut(bow, inks.straw), 14, -64, 0.9), placed(tag, -17, -2, 1, between(-5, 5, random))].join(""),
        between(-6, 4, random),
        -62,
        1.06,
        between(-3, 2, random),
      ),
    ].join("");
  },
};
