import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A cinnamon leaf growing up from the origin: leathery, pointed, three veins from the foot to the tip. */
const leafOf = (light: string, shade: string, vein: string) =>
  [
    line("M0 8L0 -2", shade, 4.4),
    cut("M0 0C-22 -12 -28 -38 -20 -62C-14 -78 -6 -88 0 -100C6 -88 14 -78 20 -62C28 -38 22 -12 0 0Z", light),
    flat("M0 -100C6 -88 14 -78 20 -62C28 -38 22 -12 0 0Z", shade),
    line("M0 0L0 -92M0 -6C-14 -20 -16 -52 -4 -82M0 -6C14 -20 16 -52 4 -82", vein, 2.2),
  ].join("");

const leaf = leafOf(inks.leaf, inks.leafShade, inks.moss);
/** The new leaves are red. */
const young = leafOf(inks.apricot, inks.persimmon, inks.straw);

const trunk = [
  cut("M-17 4C-13 -40 -13 -100 -9 -160L9 -160C13 -100 14 -40 20 4Z", inks.clay),
  flat("M2 -160L9 -160C13 -100 14 -40 20 4L7 4C6 -60 5 -110 2 -160Z", inks.clayShade),
  // A window of bark taken off: the wood under it is light.
  cut("M-10 -112C-4 -116 4 -116 9 -112L11 -72C4 -68 -6 -68 -12 -72Z", inks.straw),
  line("M-6 -104L-7 -80M2 -108L3 -78", inks.strawShade, 2.4),
  line("M-6 -150L-7 -130M-9 -56L-10 -24M0 -44L0 -20", inks.clayShade, 2.2),
].join("");

/** A quill of bark lying along x, rolled in from both sides. */
const quill = [
  cut("M-50 -22L42 -24C50 -22 52 -2 44 1L-50 2C-58 -4 -58 -18 -50 -22Z", inks.apricotShade),
  flat("M-52 -8L49 -10C50 -4 48 0 44 1L-50 2C-54 -1 -55 -4 -52 -8Z", inks.clayShade),
  line("M-38 -15L-12 -16M0 -14L22 -15", inks.apricot, 2.6),
  cut("M42 -24C32 -24 32 1 44 1C54 0 56 -22 46 -24Z", inks.clayShade),
  line("M44 -19C38 -18 38 -5 44 -4C50 -4 51 -14 46 -14C43 -13 44 -9 46 -9", inks.apricot, 2.4),
].join("");

/** Quế, the cinnamon of the hills: its leaves and its bark. */
export const laQue: Subject = {
  accent: inks.apricotShade,
  growing: (random) => {
    const turn = (at: number) => at + between(-7, 7, random);
    return [
      line(
        "M0 -150C-20 -164 -34 -178 -58 -186M2 -148C24 -160 36 -172 62 -178M0 -150C-2 -176 2 -196 0 -214M-4 -128C-24 -136 -42 -140 -60 -138M6 -120C24 -130 44 -134 62 -130",
        inks.clay,
        7,
      ),
      trunk,
      placed(young, -4, -204, 0.6, turn(-30)),
      placed(young, 4, -204, 0.6, turn(26)),
      placed(young, 0, -208, 0.72, turn(-2)),
      placed(leaf, -24, -166, 0.9, turn(-34)),
      placed(leaf, 28, -162, 0.9, turn(32)),
      placed(leaf, -50, -182, 0.66, turn(-58)),
      placed(leaf, 54, -176, 0.66, turn(56)),
      placed(leaf, -36, -172, 0.86, turn(-104)),
      placed(leaf, 40, -168, 0.86, turn(104)),
      placed(leaf, -44, -138, 0.84, turn(-124)),
      placed(leaf, 46, -132, 0.84, turn(122)),
      placed(leaf, -20, -134, 0.74, turn(-150)),
      placed(leaf, 22, -128, 0.74, turn(148)),
      placed(leaf, -6, -166, 0.74, turn(-14)),
      placed(leaf, 8, -164, 0.7, turn(12)),
    ].join("");
  },
  harvest: (random) =>
    [
      placed(leaf, 2, -8, 0.84, -66 + between(-5, 5, random)),
      placed(leaf, 10, -14, 0.8, -30 + between(-5, 5, random)),
      placed(quill, 16, -26, 0.86, between(-16, -8, random)),
      placed(quill, 6, 0, 1, between(-2, 5, random)),
    ].join(""),
};
