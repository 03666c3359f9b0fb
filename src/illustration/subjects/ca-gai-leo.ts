import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A small wavy-lobed leaf growing up from the origin, with prickles on its midrib. */
const leaf = [
  cut(
    "M0 0C-4 -8 -14 -8 -18 -16C-20 -22 -14 -24 -14 -28C-24 -30 -26 -42 -16 -46C-12 -48 -12 -52 -14 -56C-14 -66 -4 -70 0 -78C4 -70 14 -66 14 -56C12 -52 12 -48 16 -46C26 -42 24 -30 14 -28C14 -24 20 -22 18 -16C14 -8 4 -8 0 0Z",
    inks.leaf,
  ),
  flat(
    "M0 -78C4 -70 14 -66 14 -56C12 -52 12 -48 16 -46C26 -42 24 -30 14 -28C14 -24 20 -22 18 -16C14 -8 4 -8 0 0Z",
    inks.leafShade,
  ),
  line("M0 4L0 -66M0 -22L-9 -28M0 -40L-10 -46M0 -22L9 -28M0 -40L10 -46", inks.moss, 2),
  line("M0 -32L-5 -38M0 -50L5 -56", inks.straw, 2.4),
].join("");

const berry = [
  line("M0 -24C1 -18 1 -12 0 -6", inks.leafShade, 3),
  cut("M0 -8C10 -8 14 0 12 6C10 14 4 16 0 16C-6 16 -11 12 -12 6C-14 -2 -8 -8 0 -8Z", inks.persimmon),
  flat("M4 -7C11 -6 14 0 12 6C10 14 4 16 0 16C8 10 9 2 4 -7Z", inks.persimmonShade),
  line("M-6 1L-6 4", inks.chalk, 3),
  cut("M-9 -6L-3 -12L3 -12L9 -6L3 -4L0 -1L-3 -4Z", inks.leafShade),
].join("");

/** A star of pale petals about a yellow cone. */
const flower = [
  ...[0, 72, 144, 216, 288].map((turn) =>
    placed(cut("M0 0C-9 -6 -8 -14 0 -22C8 -14 9 -6 0 0Z", inks.chalk), 0, 0, 1, turn),
  ),
  cut("M-5 -3C-4 -8 4 -8 5 -3C6 3 2 7 0 8C-2 7 -6 3 -5 -3Z", inks.turmeric),
].join("");

type Curve = readonly [number, number, number, number, number, number, number, number];

/** A stem along a curve (its four points), with thorns on either side at the places asked for. */
function stem(curve: Curve, width: number, at: readonly number[]): string {
  const [ax, ay, bx, by, cx, cy, dx, dy] = curve;
  const along = (t: number, a: number, b: number, c: number, d: number) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  const thorns = at.map((t, index) => {
    const [x, y] = [along(t, ax, bx, cx, dx), along(t, ay, by, cy, dy)];
    const [nextX, nextY] = [along(t + 0.02, ax, bx, cx, dx), along(t + 0.02, ay, by, cy, dy)];
    const turn = (Math.atan2(nextY - y, nextX - x) * 180) / Math.PI + 90;
    return placed(cut("M0 -6L16 6L0 5Z", inks.apricot), x, y, 1, turn, index % 2 === 0);
  });
  return thorns.join("") + line(`M${ax} ${ay}C${bx} ${by} ${cx} ${cy} ${dx} ${dy}`, inks.leafShade, width);
}

/** Cà gai leo, the spiny creeping nightshade. */
export const caGaiLeo: Subject = {
  accent: inks.persimmon,
  growing: (random) => {
    const turn = (at: number) => at + between(-7, 7, random);
    return [
      stem([-4, -62, -24, -96, -52, -110, -76, -150], 6, [0.24, 0.4, 0.6, 0.78]),
      stem([0, -52, 26, -70, 50, -96, 72, -132], 6, [0.2, 0.42, 0.62, 0.8]),
      stem([-2, 0, -14, -50, 6, -90, -2, -122], 7.5, [0.3, 0.46, 0.62, 0.84]),
      stem([-2, -120, -8, -160, 20, -190, 26, -242], 7, [0.16, 0.34, 0.56, 0.74]),
      placed(leaf, 24, -238, 0.62, turn(30)),
      placed(leaf, -74, -146, 0.86, turn(-26)),
      placed(leaf, 70, -130, 0.86, turn(24)),
      placed(leaf, 8, -200, 0.94, turn(-52)),
      placed(leaf, 12, -178, 0.94, turn(66)),
      placed(leaf, -4, -134, 0.96, turn(-46)),
      placed(leaf, -50, -112, 0.84, turn(-112)),
      placed(leaf, 48, -94, 0.84, turn(112)),
      placed(leaf, -6, -44, 0.8, turn(-76)),
      placed(leaf, -4, -30, 0.7, turn(70)),
      placed(flower, 50, -206, 0.92, turn(0)),
      line("M20 -208C30 -210 38 -208 44 -206", inks.leafShade, 3),
      placed(berry, 26, -100, 1, turn(0)),
      placed(berry, 46, -122, 1, turn(0)),
      placed(berry, 8, -98, 1, turn(0)),
      placed(berry, -34, -72, 1, turn(0)),
      placed(berry, -16, -60, 1, turn(0)),
    ].join("");
  },
  harvest: (random) => {
    const turn = (at: number) => at + between(-7, 7, random);
    return [
      stem([62, 2, 36, -10, 0, -20, -42, -16], 6.5, [0.3, 0.7]),
      line("M10 -16C2 -26 0 -34 -2 -44", inks.leafShade, 5),
      placed(leaf, -38, -16, 0.66, turn(-80)),
      placed(leaf, -24, -18, 0.62, turn(-18)),
      placed(leaf, -2, -38, 0.6, turn(24)),
      placed(leaf, 26, -10, 0.62, turn(38)),
      placed(berry, -22, -2, 0.96, turn(0)),
      placed(berry, -2, 0, 0.96, turn(0)),
      placed(berry, 20, 4, 0.96, turn(0)),
      placed(berry, 8, -22, 0.96, turn(0)),
    ].join("");
  },
};
