import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A leaf on a long stalk from the origin: heart-shaped at the foot, drawn out to a tip, three strong veins. */
const leaf = [
  line("M0 0C8 -4 14 -4 22 -2", inks.leaf, 4),
  cut("M22 -2C14 -22 28 -36 48 -32C70 -28 88 -14 104 4C84 14 62 28 42 28C22 26 14 14 22 -2Z", inks.leaf),
  flat("M22 -2C50 0 78 2 104 4C84 14 62 28 42 28C22 26 14 14 22 -2Z", inks.leafShade),
  line("M22 -2C50 0 76 2 98 4M22 -2C34 -16 52 -20 72 -14M22 -2C34 12 50 17 66 14", inks.moss, 2),
].join("");

/** A forked tendril, the mark of the plant, from the origin to the right. */
const tendril = line(
  "M0 0C14 -4 22 -12 34 -14M22 -10C30 -16 34 -24 32 -30C28 -34 23 -29 27 -25M34 -14C46 -15 52 -6 46 -2C40 1 37 -6 42 -8",
  inks.leafShade,
  2.6,
);

/** A young shoot growing up from the origin to about -92, soft and red at the tip. */
const shoot = [
  line("M0 0C-3 -30 4 -56 0 -78C-2 -88 4 -94 10 -90", inks.leaf, 5),
  placed(tendril, 0, -40, 0.7, -24),
  placed(tendril, 1, -58, 0.6, -30, true),
  placed(leaf, 0, -34, 0.4, -150),
  placed(leaf, 1, -50, 0.36, -40),
  placed(leaf, 0, -70, 0.3, -130),
  cut("M8 -90C4 -100 8 -106 16 -108C20 -100 16 -92 8 -90Z", inks.persimmon),
].join("");

/** Bò khai, a wild vine of limestone forest whose shoots are eaten. */
export const boKhai: Subject = {
  accent: inks.leaf,
  growing: (random) => {
    const turn = (at: number) => at + between(-8, 8, random);
    return [
      cut("M-10 2C-8 -80 -14 -160 -8 -240L6 -242C0 -160 8 -80 12 2Z", inks.clay),
      flat("M0 -241L6 -242C0 -160 8 -80 12 2L2 2C0 -80 -4 -160 0 -241Z", inks.clayShade),
      line(
        "M-34 0C-30 -30 24 -40 20 -70C16 -96 -22 -92 -22 -122C-22 -150 18 -148 18 -178C18 -204 -12 -204 -10 -228C-8 -246 14 -256 28 -250",
        inks.leafShade,
        6.5,
      ),
      line("M-14 -98C-22 -106 -23 -114 -22 -122M4 -152C14 -160 18 -168 18 -178", inks.leaf, 3),
      placed(tendril, 18, -190, 1, turn(-10)),
      placed(tendril, -22, -130, 1, turn(-6), true),
      placed(tendril, 20, -76, 1, turn(4)),
      placed(leaf, -20, -114, 0.94, turn(-16), true),
      placed(leaf, -12, -214, 0.88, turn(-10), true),
      placed(leaf, 18, -172, 0.94, turn(20)),
      placed(leaf, 20, -82, 0.86, turn(36)),
      placed(leaf, -12, -52, 0.84, turn(-26), true),
      placed(leaf, 2, -160, 0.62, turn(14), true),
      placed(leaf, 8, -240, 0.6, turn(40)),
      placed(shoot, 24, -250, 0.6, turn(52)),
    ].join("");
  },
  harvest: (random) =>
    [
      ...[-60, 58, -34, 34, -10, 12].map((at, index) =>
        placed(shoot, at * 0.14, -16, 0.74, at + between(-4, 4, random), index % 2 === 0),
      ),
      placed(leaf, 0, -30, 0.5, between(-64, -54, random)),
      placed(leaf, 0, -28, 0.5, between(-128, -118, random)),
      placed(leaf, -2, -24, 0.48, between(-100, -84, random)),
      ...[-15, -5, 5, 15].map((at) => line(`M${at * 0.5} -26C${at * 0.5} -16 ${at} -6 ${at * 1.6} 6`, inks.leaf, 6)),
      cut("M-14 -28C-6 -23 6 -23 14 -28L15 -14C6 -9 -6 -9 -15 -14Z", inks.straw),
      line("M-13 -21C-4 -17 4 -17 13 -21", inks.clay, 2),
    ].join(""),
};
