import { cut, type Drawing, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** A culm: joints long in the middle, shorter below, a ring at every node. */
function culm(width: number, joints: readonly number[]): Drawing {
  const w = width / 2;
  let y = 0;
  const stem = joints
    .map((height, at) => {
      const top = y - height;
      const joint = [
        cut(
          `M${-w} ${y}L${-w + 1} ${top}L${w - 1} ${top}L${w} ${y}C${round(w * 0.4)} ${y + 3} ${round(-w * 0.4)} ${y + 3} ${-w} ${y}Z`,
          at % 4 === 3 ? inks.moss : inks.leaf,
        ),
        flat(`M${round(w * 0.25)} ${y + 1}L${round(w * 0.25)} ${top}L${w - 1} ${top}L${w} ${y}Z`, inks.leafShade),
        flat(
          `M${-w + 2} ${y - 4}L${-w + 3} ${top + 4}L${round(-w * 0.5)} ${top + 4}L${round(-w * 0.5)} ${y - 4}Z`,
          inks.moss,
        ),
        line(`M${-w - 1.5} ${y}C${round(-w * 0.4)} ${y + 4} ${round(w * 0.4)} ${y + 4} ${w + 1.5} ${y}`, inks.night, 4),
      ].join("");
      y = top;
      return joint;
    })
    .join("");
  return [
    cut(
      `M${-w + 3} ${y}C${-w + 5} ${y - 24} -2 ${y - 46} 16 ${y - 62}C12 ${y - 44} ${w - 4} ${y - 24} ${w - 3} ${y}Z`,
      inks.leaf,
    ),
    stem,
  ].join("");
}

/** Bamboo leaves hang in a hand from the tip of a twig. */
function spray(random: Random): Drawing {
  const leaf = [
    cut("M0 0C10 14 10 40 0 70C-10 40 -10 14 0 0Z", inks.leaf),
    flat("M0 0C10 14 10 40 0 70C2 46 2 20 0 0Z", inks.leafShade),
  ].join("");
  return [
    stalk("M0 0C12 -10 26 -12 38 -8", inks.moss, 2.6, 6),
    ...[-88, -58, -28, 4].map((turn) => placed(leaf, 36, -8, 0.84, turn + between(-7, 7, random))),
    placed(leaf, 18, -10, 0.66, -18 + between(-7, 7, random)),
  ].join("");
}

/** A shoot in its sheaths: a blunt horn, each sheath lapping the next and ending in a small green blade. */
const shoot = [
  cut("M-27 2C-30 -20 -22 -52 2 -88C22 -54 30 -20 27 2C12 7 -12 7 -27 2Z", inks.clay),
  flat("M2 -88C22 -54 30 -20 27 2C18 5 8 6 0 6C14 -16 16 -50 2 -88Z", inks.clayShade),
  line(
    "M-27 -16C-12 -26 2 -34 8 -46C12 -30 18 -20 27 -14M-22 -38C-10 -46 -2 -54 0 -68C6 -56 12 -48 19 -42M-26 0C-8 -4 10 -14 16 -26",
    inks.night,
    2.4,
  ),
  line("M-18 -8C-10 -12 -6 -14 -2 -18M-14 -30C-10 -33 -7 -36 -4 -39", inks.straw, 2),
  cut("M8 -46C6 -56 10 -64 16 -70C18 -60 16 -52 8 -46Z", inks.moss),
  cut("M2 -88C-2 -98 0 -104 4 -110C10 -102 8 -94 2 -88Z", inks.moss),
].join("");

const peeled = [
  cut("M-24 2C-28 -18 -18 -48 2 -78C18 -48 28 -18 24 2C10 7 -10 7 -24 2Z", inks.chalk),
  flat("M2 -78C18 -48 28 -18 24 2C16 5 8 6 0 6C14 -14 14 -44 2 -78Z", inks.straw),
  line(
    "M-25 -8C-10 -2 10 -2 25 -8M-23 -20C-10 -14 10 -14 23 -20M-19 -32C-8 -27 8 -27 19 -32M-14 -44C-6 -40 6 -40 14 -44M-8 -56C-3 -53 4 -53 8 -56",
    inks.strawShade,
    2.4,
  ),
].join("");

/** Măng, bamboo shoots: culms with their hanging leaves; shoots in the sheath and one peeled. */
export const mang: Subject = {
  accent: inks.straw,
  growing: (random) =>
    [
      placed(culm(20, [44, 54, 56, 44]), 40, 0, 1, 3 + between(-1, 2, random)),
      placed(culm(22, [36, 50, 52]), -42, 0, 1, -3.5 + between(-2, 1, random)),
      placed(spray(random), 52, -214, 0.74, between(-6, 6, random)),
      placed(spray(random), -48, -164, 0.78, between(-6, 6, random), true),
      placed(culm(27, [40, 52, 58, 52]), -4, 0, 1, between(-1.5, 1.5, random)),
      placed(spray(random), 10, -256, 0.9, between(-6, 6, random)),
      placed(spray(random), -2, -242, 0.95, between(-6, 6, random), true),
      placed(spray(random), 6, -150, 0.84, between(-6, 6, random)),
      placed(spray(random), -14, -92, 0.8, between(-6, 6, random), true),
      placed(spray(random), 50, -118, 0.72, between(-6, 6, random)),
    ].join(""),
  harvest: (random) =>
    [
      placed(shoot, 8, 0, 0.84, between(-3, 5, random)),
      placed(shoot, -38, 2, 0.72, -10 + between(-3, 3, random), true),
      placed(peeled, 42, 4, 0.8, 8 + between(-3, 3, random)),
    ].join(""),
};
