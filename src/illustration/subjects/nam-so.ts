import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** One oyster mushroom: a shell on a short stem that it shares with the others, gills running down it. */
const shell = [
  cut(
    "M-5 0C-6 -16 -12 -24 -28 -32C-44 -40 -42 -58 -24 -64C0 -71 26 -67 37 -56C45 -46 36 -36 24 -31C12 -25 6 -14 5 0Z",
    inks.chalk,
  ),
  flat("M-35 -37C-44 -46 -39 -59 -24 -64C0 -71 26 -67 37 -56C43 -48 39 -41 32 -36C14 -46 -14 -47 -35 -37Z", inks.mist),
  flat(
    "M14 -68C24 -66 32 -62 37 -56C43 -48 39 -41 32 -36C27 -39 22 -41 17 -43C24 -50 22 -60 14 -68Z",
    inks.strawShade,
    0.7,
  ),
  line(
    "M-2 -6C-4 -20 -12 -28 -22 -35M0 -10C-1 -22 -5 -32 -9 -41M1 -10C2 -22 5 -32 8 -41M3 -6C5 -20 13 -28 22 -35",
    inks.strawShade,
    2,
  ),
].join("");

/** A cluster out of one point: the outer shells behind, the largest before them, the small ones over their common foot. */
function cluster(random: Random): string {
  const shells = (places: readonly (readonly [number, number, number, number])[]) =>
    places
      .map(([x, y, scale, turn]) => placed(shell, x, y, scale, turn + between(-6, 6, random), random() < 0.4))
      .join("");
  return [
    shells([
      [-6, -4, 0.86, -70],
      [7, -4, 0.82, 68],
      [-4, -12, 0.92, -32],
      [6, -12, 0.92, 34],
      [1, -2, 0.96, 2],
    ]),
    cut("M-17 2C-20 -10 -10 -20 0 -20C10 -20 20 -10 17 2C8 9 -8 9 -17 2Z", inks.chalk),
    flat("M6 -19C13 -16 19 -9 17 2C12 6 6 7 0 7C8 0 10 -10 6 -19Z", inks.strawShade, 0.7),
    shells([
      [-9, 0, 0.56, -50],
      [10, 1, 0.5, 52],
    ]),
  ].join("");
}

/** A bag of sawdust and straw, hung by a cord; the origin is where the cord meets the beam. */
const hung = [
  line("M0 0L0 20", inks.clayShade, 4),
  cut("M-19 10L-10 17L-2 9L7 17L18 10L12 34L-12 34Z", inks.straw),
  cut("M-12 32L12 32C24 38 42 40 44 52L46 172C28 182 -28 182 -46 172L-44 52C-42 40 -24 38 -12 32Z", inks.apricotShade),
  flat("M12 32C24 38 42 40 44 52L46 172C39 177 28 179 18 180C24 140 24 80 6 34Z", inks.clayShade),
  line("M-8 38C-14 44 -24 46 -30 52M0 40L-4 56M8 38C14 46 20 48 24 54", inks.clayShade, 2),
  line("M-31 70C-33 96 -32 126 -31 152", inks.straw, 5),
  line("M-13 33C-5 37 5 37 13 33", inks.chalk, 5),
].join("");

/** Two bamboo posts and the beam between them. */
const frame = [
  cut("M-86 0L-82 -250L-70 -250L-72 0Z", inks.moss),
  cut("M72 0L70 -250L82 -250L86 0Z", inks.moss),
  line("M-84 -70L-73 -70M-83 -160L-72 -160M72 -100L84 -100M71 -190L83 -190", inks.night, 2.2),
  cut("M-104 -248C-40 -242 40 -242 104 -250L104 -238C40 -230 -40 -230 -104 -236Z", inks.moss),
  line(
    "M-30 -243L-30 -232M38 -243L38 -232M-84 -252L-68 -232M-68 -252L-84 -232M68 -252L84 -232M84 -252L68 -232",
    inks.night,
    2.4,
  ),
].join("");

/** Nấm sò, the oyster mushroom, breaking out of a hung bag. */
export const namSo: Subject = {
  accent: inks.apricotShade,
  growing: (random) =>
    [
      frame,
      placed(hung, 0, -236, 1),
      placed(cluster(random), -36, -146, 0.76, between(-78, -66, random)),
      placed(cluster(random), 36, -118, 0.76, between(64, 76, random)),
      placed(cluster(random), -2, -88, 0.84, between(-8, 8, random)),
    ].join(""),
  harvest: (random) => placed(cluster(random), 0, 4, between(0.92, 0.98, random)),
};
