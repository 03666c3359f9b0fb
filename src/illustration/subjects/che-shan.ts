import { cut, type Drawing, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between, type Random } from "../seeded.ts";

function leaf(ink: string): Drawing {
  return cut("M0 4C-10 -6 -12 -22 0 -40C12 -22 10 -6 0 4Z", ink);
}
const [light, middle, deep] = [leaf(inks.moss), leaf(inks.leaf), leaf(inks.leafShade)];

/** A cushion of the crown: leaves all round its edge, the lit ones to the upper left. */
function cushion(x: number, y: number, width: number, height: number, random: Random): Drawing {
  const fan = (count: number, reach: number, lit: Drawing, unlit: Drawing) =>
    Array.from({ length: count }, (_, at) => {
      const turn = -112 + (224 * (at + between(0.3, 0.7, random))) / count;
      const [dx, dy] = [Math.sin((turn * Math.PI) / 180), -Math.cos((turn * Math.PI) / 180)];
      return placed(dx < 0.3 ? lit : unlit, dx * width * reach, dy * height * reach, 0.78, turn * 0.86);
    });
  return placed(
    [
      ...fan(Math.round(width / 4.4), 0.76, middle, deep),
      flat(
        `M${-width} 4C${-width} ${round(-height * 1.1)} ${width} ${round(-height * 1.1)} ${width} 4C${round(width * 0.5)} ${round(height * 0.5)} ${round(-width * 0.5)} ${round(height * 0.5)} ${-width} 4Z`,
        inks.leafShade,
      ),
      ...fan(Math.round(width / 7), 0.34, light, middle),
    ].join(""),
    x,
    y,
  );
}

const limbs =
  "M-10 -76C-22 -110 -60 -112 -72 -142M4 -84C6 -120 -14 -150 -8 -190M14 -76C34 -100 58 -100 66 -138M62 -122C72 -140 76 -160 70 -176";

/** Two leaves and the bud, silver with down. */
const sprig = [
  stalk("M0 0C3 -12 2 -24 0 -36", inks.moss, 4, 9),
  ...[-52, 46].map((turn) =>
    placed(
      [
        cut("M0 0C-16 -12 -19 -36 2 -62C20 -38 16 -12 0 0Z", inks.leaf),
        flat("M2 -62C20 -38 16 -12 0 0C3 -20 4 -42 2 -62Z", inks.leafShade),
        line("M0 0C3 -18 3 -36 2 -50M2 -18C-3 -24 -7 -27 -10 -29M3 -32C-2 -38 -5 -40 -8 -42", inks.moss, 1.8),
      ].join(""),
      0,
      turn < 0 ? -16 : -26,
      0.92,
      turn,
      turn < 0,
    ),
  ),
  cut("M0 -30C-15 -42 -13 -64 3 -86C15 -64 14 -42 0 -30Z", inks.chalk),
  flat("M3 -86C15 -64 14 -42 0 -30C6 -46 8 -66 3 -86Z", inks.moss, 0.8),
  line("M-5 -44C-5 -54 -3 -62 0 -68", inks.strawShade, 1.8),
].join("");

/** Chè Shan tuyết: an old tea tree, pale with lichen, its crown in cushions; plucked tips, two leaves and a bud. */
export const cheShan: Subject = {
  accent: inks.leaf,
  growing: (random) =>
    placed(
      [
        cushion(56, -184, 42, 40, random),
        line(limbs, inks.night, 18),
        cut(
          "M-46 4C-28 -8 -30 -30 -24 -46C-30 -56 -26 -70 -16 -86L18 -88C28 -72 20 -60 24 -44C24 -26 34 -8 50 4C30 8 18 0 8 6C-8 10 -24 0 -46 4Z",
          inks.mist,
        ),
        line(limbs, inks.mist, 12),
        flat(
          "M8 -88L18 -88C28 -72 20 -60 24 -44C24 -26 34 -8 50 4C34 8 20 0 10 5C8 -12 16 -24 12 -42C6 -58 16 -70 8 -88Z",
          inks.clay,
          0.7,
        ),
        flat(
          "M-20 -62C-16 -70 -8 -68 -6 -60C-8 -52 -18 -52 -20 -62ZM-24 -24C-20 -32 -10 -30 -10 -22C-14 -16 -22 -16 -24 -24Z",
          inks.chalk,
        ),
        line("M-2 -8C-8 -24 2 -40 -4 -54M8 -66C14 -60 12 -50 6 -46", inks.clayShade, 2.4),
        cushion(-60, -138, 46, 44, random),
        cushion(58, -132, 46, 42, random),
        cushion(-10, -178, 60, 58, random),
      ].join(""),
      0,
      0,
      0.94,
    ),
  harvest: (random) =>
    placed(
      [
        placed(sprig, -10, 0, 1.06, -38 + between(-5, 5, random)),
        placed(sprig, 18, 2, 1, 36 + between(-5, 5, random)),
      ].join(""),
      0,
      2,
      0.84,
    ),
};
