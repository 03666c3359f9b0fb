import { cut, flat, line, placed, round } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** One leaflet of the fern, growing up from the origin. */
const pinna =
  cut("M-5 0C-9 -16 -7 -34 1 -50C8 -34 9 -16 5 0Z", inks.leaf) +
  flat("M1 -50C8 -34 9 -16 5 0L0 0C2 -18 2 -34 1 -50Z", inks.leafShade);

/** A frond rising from the origin and bending to the right, its leaflets shorter towards the tip. */
const frond = (() => {
  const point = (share: number) => [round(96 * share ** 2), round(-236 * share + 40 * share ** 3)] as const;
  const steps = Array.from({ length: 10 }, (_, index) => 0.2 + index * 0.082);
  const stem = Array.from({ length: 9 }, (_, index) => point(index / 8).join(" "));
  return [
    ...steps.flatMap((share) => {
      const [x, y] = point(share);
      const lean = Math.atan2(192 * share, 236 - 120 * share ** 2) * (180 / Math.PI);
      const size = 1.02 * Math.sin(Math.PI * (0.22 + share * 0.7)) + 0.06;
      return [placed(pinna, x, y, size, lean - 72), placed(pinna, x, y, size, lean + 72)];
    }),
    line(`M${stem.join("L")}`, inks.clayShade, 4.4),
    placed(pinna, ...point(0.97), 0.5, 58),
  ].join("");
})();

/** A broad forest leaf on a long stalk, growing up from the origin. */
const broad = [
  line("M0 0C2 -20 0 -40 0 -62", inks.leafShade, 6),
  cut("M0 -56C-12 -44 -36 -48 -44 -70C-52 -104 -30 -146 2 -176C34 -146 52 -104 44 -70C36 -48 12 -44 0 -56Z", inks.moss),
  flat("M2 -176C34 -146 52 -104 44 -70C36 -48 12 -44 0 -56C4 -100 4 -140 2 -176Z", inks.leaf),
  line(
    "M0 -56C3 -96 4 -136 2 -166M1 -72C-12 -76 -26 -82 -36 -92M2 -98C-10 -102 -22 -110 -30 -120M1 -72C14 -76 28 -82 38 -92M3 -98C14 -102 24 -110 32 -120M2 -124C-6 -128 -12 -134 -18 -142M4 -124C10 -128 16 -134 20 -142",
    inks.leafShade,
    2.4,
  ),
].join("");

/** A ripe pod along x, one side open on its seeds. */
const pod = [
  cut("M-62 -10C-46 -30 -10 -34 20 -30C42 -28 58 -22 70 -26C62 -4 30 8 -4 6C-30 4 -50 0 -62 -10Z", inks.apricotShade),
  flat("M-62 -10C-30 -6 34 -8 70 -26C62 -4 30 8 -4 6C-30 4 -50 0 -62 -10Z", inks.clayShade),
  cut("M-42 -13C-24 -26 22 -28 46 -20C28 -6 -20 -4 -42 -13Z", inks.straw),
  ...[-22, -4, 14, 30].map((x, index) =>
    placed(cut("M0 -7C8 -7 9 6 0 7C-9 6 -8 -7 0 -7Z", inks.persimmon), x, index === 0 || index === 3 ? -15 : -16, 0.84),
  ),
].join("");

/** Lá: a fern, a broad leaf, a pod. The forest, where nothing more is known. */
export const la: Subject = {
  accent: inks.leaf,
  growing: (random) => {
    const turn = (at: number) => at + between(-5, 5, random);
    return [
      placed(frond, 2, 0, 1.04, turn(2)),
      placed(frond, -2, 0, 1, turn(-6), true),
      placed(broad, -4, 0, 0.8, turn(-54)),
      placed(broad, 6, 0, 0.82, turn(56)),
      placed(broad, 0, 0, 0.86, turn(0)),
    ].join("");
  },
  harvest: (random) =>
    [placed(broad, 44, -2, 0.66, -70 + between(-5, 5, random)), placed(pod, 8, -2, 0.94, between(-8, 2, random))].join(
      "",
    ),
};
