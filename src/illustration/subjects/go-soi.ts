import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A lobed oak leaf growing up from the origin. */
const leaf = [
  line("M0 8L0 -4", inks.leafShade, 4.4),
  cut(
    "M0 0C-8 -8 -18 -8 -20 -18C-20 -24 -12 -24 -12 -29C-24 -28 -32 -36 -28 -46C-26 -52 -16 -50 -15 -54C-24 -58 -28 -68 -20 -76C-14 -80 -10 -76 -8 -78C-10 -86 -6 -94 0 -98C6 -94 10 -86 8 -78C10 -76 14 -80 20 -76C28 -68 24 -58 15 -54C16 -50 26 -52 28 -46C32 -36 24 -28 12 -29C12 -24 20 -24 20 -18C18 -8 8 -8 0 0Z",
    inks.leaf,
  ),
  flat(
    "M0 -98C6 -94 10 -86 8 -78C10 -76 14 -80 20 -76C28 -68 24 -58 15 -54C16 -50 26 -52 28 -46C32 -36 24 -28 12 -29C12 -24 20 -24 20 -18C18 -8 8 -8 0 0Z",
    inks.leafShade,
  ),
  line("M0 0L0 -84M0 -24L-18 -40M0 -48L-15 -66M0 -24L18 -40M0 -48L15 -66", inks.moss, 2),
].join("");

/** An acorn hanging from its cup at the origin. */
const acorn = [
  line("M0 -10C2 -6 2 -2 0 2", inks.leafShade, 3.6),
  cut("M-12 12C-14 28 -8 40 0 46C8 40 14 28 12 12Z", inks.apricot),
  flat("M4 12L12 12C14 28 8 40 0 46C6 34 7 22 4 12Z", inks.apricotShade),
  cut("M-16 12C-16 0 -8 -4 0 -4C8 -4 16 0 16 12C8 17 -8 17 -16 12Z", inks.clay),
  line("M-8 4l3 4M0 2l3 4M7 4l3 4", inks.clayShade, 2.2),
].join("");

/** A cask standing on its end: bulging staves, four hoops. */
const cask = [
  cut("M-46 0C-60 -40 -60 -88 -46 -126L46 -126C60 -88 60 -40 46 0C16 8 -16 8 -46 0Z", inks.apricotShade),
  flat("M16 -126L46 -126C60 -88 60 -40 46 0C36 4 26 6 16 6C28 -40 28 -86 16 -126Z", inks.clayShade),
  flat("M-42 -110C-52 -80 -52 -46 -44 -16L-34 -14C-42 -46 -42 -80 -32 -110Z", inks.apricot),
  line(
    "M-24 -112C-30 -80 -30 -40 -24 -8M-4 -112C-5 -80 -5 -40 -4 -6M16 -112C20 -80 20 -40 16 -6M34 -112C42 -80 42 -40 34 -8",
    inks.clayShade,
    2.2,
  ),
  ...[-100, -22].map((y) =>
    cut(
      `M-53 ${y}C-20 ${y + 9} 20 ${y + 9} 53 ${y}L55 ${y + 10}C20 ${y + 20} -20 ${y + 20} -55 ${y + 10}Z`,
      inks.night,
    ),
  ),
  cut("M-46 -126C-40 -142 40 -142 46 -126C40 -112 -40 -112 -46 -126Z", inks.apricot),
  line("M-22 -135L-26 -119M0 -137L0 -115M22 -135L26 -119", inks.clayShade, 2),
  cut("M-7 -64C-7 -74 7 -74 7 -64C7 -54 -7 -54 -7 -64Z", inks.straw),
].join("");

/** Gỗ sồi: a branch of oak over the cask that is made of it. */
export const goSoi: Subject = {
  accent: inks.clay,
  growing: (random) => {
    const turn = (at: number) => at + between(-7, 7, random);
    return [
      cut(
        "M-92 -140C-60 -150 -30 -178 2 -196C30 -210 60 -214 88 -208L88 -200C60 -202 34 -198 8 -184C-24 -166 -54 -136 -88 -128Z",
        inks.clay,
      ),
      cask,
      placed(leaf, -48, -152, 0.94, turn(-70)),
      placed(leaf, -36, -160, 0.9, turn(-18)),
      placed(leaf, 4, -190, 0.86, turn(-22)),
      placed(leaf, 36, -204, 0.84, turn(12)),
      placed(leaf, 78, -204, 0.8, turn(54)),
      placed(leaf, 52, -202, 0.86, turn(112)),
      placed(leaf, -66, -142, 0.78, turn(-142)),
      placed(leaf, 10, -184, 0.86, turn(158)),
      placed(acorn, -22, -162, 1, turn(4)),
      placed(acorn, 38, -192, 1, turn(-4)),
      placed(acorn, -48, -144, 0.9, turn(8)),
    ].join("");
  },
  harvest: (random) =>
    [
      placed(leaf, -4, -16, 0.74, -66 + between(-6, 6, random)),
      placed(leaf, 2, -22, 0.7, 14 + between(-6, 6, random)),
      placed(acorn, 8, -30, 1.14, 52 + between(-6, 6, random)),
      placed(acorn, 14, -14, 1.2, -84 + between(-6, 6, random)),
    ].join(""),
};
