import { cut, type Drawing, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between } from "../seeded.ts";

/** The foot of a joint of bamboo, 54 wide, with its node; goes on to `y` upwards. */
const foot = "L26 -44C32 -39 32 -31 26 -26L25 -3C12 4 -12 4 -25 -3L-26 -26C-32 -31 -32 -39 -26 -44Z";
const node = line("M-29 -39C-12 -32 12 -32 29 -39M-27 -28C-12 -21 12 -21 27 -28");

/** One joint of bamboo, scorched below by the fire, its mouth stopped with a leaf. */
function joint(length: number): Drawing {
  const tube = `M-27 ${-length}C-12 ${-length - 7} 12 ${-length - 7} 27 ${-length}${foot}`;
  const plug = "M-22 4C-30 -14 -22 -24 -16 -32C-10 -24 -4 -28 2 -38C8 -28 14 -28 20 -32C28 -18 28 -8 22 4Z";
  return [
    placed(
      [
        cut(plug, inks.leaf),
        flat("M6 -32C10 -27 14 -28 20 -31C27 -18 27 -8 22 2H8C12 -12 10 -22 6 -32Z", inks.leafShade),
        line("M-10 0C-14 -10 -14 -18 -14 -24M4 0C2 -10 2 -20 2 -30", inks.night, 1.8),
      ].join(""),
      0,
      -length,
    ),
    flat(tube, inks.moss),
    flat(
      `M9 ${-length - 5}C16 ${-length - 4} 22 ${-length - 2} 27 ${-length}L26 -44C32 -39 32 -31 26 -26L25 -3C20 0 14 1 9 2Z`,
      inks.leaf,
    ),
    line(`M-16 ${-length + 14}V-80`, inks.straw, 5),
    // Soot from the embers.
    flat(
      "M-26 -62C-18 -80 -10 -56 0 -72C8 -88 16 -60 26 -76L26 -44C32 -39 32 -31 26 -26L25 -3C12 4 -12 4 -25 -3L-26 -26C-32 -31 -32 -39 -26 -44Z",
      inks.clayShade,
    ),
    flat("M9 -83C14 -74 18 -66 26 -76L26 -44C32 -39 32 -31 26 -26L25 -3C20 0 14 1 9 2Z", inks.night, 0.3),
    node,
    cut(tube, "none"),
  ].join("");
}

/** The joint that is peeled: a strip of its wall bent away, the white rice standing in what is left. */
const opened: Drawing = (() => {
  const rice = "M-20 -176C-20 -192 20 -192 20 -176V-80H-20Z";
  const husk = `M-27 -102L-18 -86L-8 -104L2 -84L12 -100L20 -88L27 -108${foot}`;
  return [
    cut("M16 -74C28 -112 40 -142 60 -160C68 -156 68 -146 62 -138C48 -118 38 -96 28 -66Z", inks.straw),
    flat(rice, inks.chalk),
    flat("M6 -188C16 -186 20 -182 20 -176V-80H4C9 -112 10 -154 6 -188Z", inks.mist),
    line(
      "M-11 -168L-8 -162M-2 -176L3 -172M-10 -146L-5 -142M2 -158L4 -152M-11 -124L-8 -119M0 -132L4 -128M-10 -104L-5 -101M2 -112L4 -106",
      inks.strawShade,
      3,
    ),
    cut(rice, "none"),
    flat(husk, inks.straw),
    flat(
      "M9 -96L12 -100L20 -88L27 -108L26 -44C32 -39 32 -31 26 -26L25 -3C20 0 14 1 8 2C12 -30 12 -64 9 -96Z",
      inks.strawShade,
    ),
    node,
    cut(husk, "none"),
  ].join("");
})();

/** Three joints of bamboo in which rice was cooked, leaning together; one is peeled open (cơm lam). */
export const tube: Vessel = {
  width: 180,
  draw: ({ accent, cloth }, random) => {
    const tie = "M-29 -140C-12 -132 12 -132 29 -140M-29 -131C-12 -123 12 -123 29 -131";
    const tag = [
      line("M-4 -14L0 26M4 -14L0 26", inks.night, 2.4),
      cut("M-19 34L0 18L19 34V82H-19Z", inks.chalk),
      flat("M-15 36L0 23L15 36V56H-15Z", accent),
      placed(flat("M-15 -26H15V-4H-15Z", inks.indigo) + flat("M-15 -26H15V-4H-15Z", cloth), 0, 82),
    ].join("");
    return [
      placed(joint(186), 8, -8, 1, between(1, 4, random)),
      placed(
        [joint(196), stalk(tie, inks.straw, 4.8, 8.6), placed(tag, -2, -124, 1, between(-9, -5, random))].join(""),
        -58,
        -2,
        1,
        between(6, 9, random),
      ),
      placed(opened, 56, 4, 1, between(-5, -1, random)),
    ].join("");
  },
};
