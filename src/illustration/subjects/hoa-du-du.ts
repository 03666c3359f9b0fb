import { cut, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** The outline of a papaya leaf between two lobes (of seven, counted from the left), deeply cut and toothed. */
function lobes(from: number, to: number): string {
  const reach = [34, 44, 52, 58, 52, 44, 34];
  const at = (lobe: number, share: number) => {
    const angle = ((lobe - 3) * 42 * Math.PI) / 180;
    const r = (reach[Math.round(lobe)] ?? 40) * share;
    return `L${round(Math.sin(angle) * r)} ${round(-Math.cos(angle) * r)}`;
  };
  const points = Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((lobe) => [
    at(lobe - 0.5, 0.42),
    at(lobe - 0.34, 0.76),
    at(lobe - 0.2, 0.68),
    at(lobe, 1),
    at(lobe + 0.2, 0.68),
    at(lobe + 0.34, 0.76),
    at(lobe + 0.5, 0.42),
  ]);
  return `M0 0${points.join("")}Z`;
}

const veins = Array.from({ length: 7 }, (_, lobe) => {
  const angle = ((lobe - 3) * 42 * Math.PI) / 180;
  return `M0 0L${round(Math.sin(angle) * 36)} ${round(-Math.cos(angle) * 36)}`;
}).join("");

const leaf = cut(lobes(0, 6), inks.leaf) + flat(lobes(4, 6), inks.leafShade) + line(veins, inks.moss, 2);

const flower = [
  ...[0, 72, 144, 216, 288].map((turn) =>
    placed(cut("M0 0C-7 -4 -7 -10 0 -15C7 -10 7 -4 0 0Z", inks.chalk), 0, 0, 1, turn),
  ),
  flat("M-4 0C-4 -5 4 -5 4 0C4 5 -4 5 -4 0Z", inks.turmeric),
].join("");

const bud = cut("M0 0C6 2 6 12 0 16C-6 12 -6 2 0 0Z", inks.straw);

/** A panicle hanging from the origin: a long stalk, little branches of flowers and buds towards its end. */
function panicle(length: number, random: Random): string {
  const steps = [0.46, 0.68, 0.86, 1];
  return [
    line(`M0 0C10 ${length * 0.2} -6 ${length * 0.6} 0 ${length}`, inks.moss, 4.4),
    ...steps.map((share, index) => {
      const side = index % 2 === 0 ? 1 : -1;
      const [x, y] = [side * (index === 3 ? 2 : between(11, 16, random)), length * share];
      return [
        line(`M0 ${round(y - 12)}L${round(x)} ${round(y)}`, inks.moss, 3),
        placed(bud, -x * 0.9, y - 8, 0.9, side * 40),
        placed(bud, x * 1.3, y + 4, 0.9, -side * 30),
        placed(flower, x, y, 0.86, between(0, 72, random)),
      ].join("");
    }),
  ].join("");
}

/** Hoa đu đủ đực: the male papaya tree, which hangs out its flowers on long stalks. */
export const hoaDuDu: Subject = {
  accent: inks.turmeric,
  growing: (random) => {
    const turn = (at: number) => at + between(-6, 6, random);
    const crown = [
      [-78, -164, 0.84, -104],
      [78, -160, 0.84, 104],
      [-64, -214, 0.9, -62],
      [64, -212, 0.9, 62],
      [-24, -236, 0.86, -22],
      [30, -238, 0.86, 24],
    ] as const;
    return [
      ...crown.map(([x, y]) =>
        line(`M0 -172C${round(x * 0.4)} -190 ${round(x * 0.7)} ${y + 4} ${x} ${y}`, inks.moss, 5),
      ),
      cut("M-19 4C-14 -50 -12 -110 -11 -170C-4 -184 6 -184 11 -170C12 -110 16 -50 22 4Z", inks.strawShade),
      flat("M4 -180C8 -178 10 -174 11 -170C12 -110 16 -50 22 4L8 4C6 -60 6 -120 4 -180Z", inks.clay),
      ...[-34, -62, -90, -116, -140].map((y, index) =>
        line(`M${index % 2 === 0 ? -10 : -2} ${y}c3 6 9 6 12 0`, inks.clayShade, 2.6),
      ),
      ...crown.slice(0, 4).map(([x, y, scale, at]) => placed(leaf, x, y, scale, turn(at))),
      placed(panicle(118, random), -40, -178, 0.98, turn(3)),
      placed(panicle(126, random), 42, -178, 0.98, turn(-3)),
      placed(panicle(64, random), 6, -168, 0.9, turn(0)),
      ...crown.slice(4).map(([x, y, scale, at]) => placed(leaf, x, y, scale, turn(at))),
      placed(leaf, 0, -194, 0.78, turn(0)),
      line("M0 -172C-16 -188 -34 -190 -40 -176M2 -172C16 -188 36 -190 42 -176", inks.moss, 4.4),
    ].join("");
  },
  harvest: (random) => {
    const rachis =
      "M68 -30C40 -34 10 -30 -30 -22M34 -32C24 -42 14 -48 4 -52M24 -31C20 -20 14 -12 6 -6M4 -28C-8 -38 -18 -44 -28 -46M-10 -26C-20 -16 -26 -10 -32 -4M-30 -22C-40 -20 -48 -20 -54 -20M44 -32C42 -22 38 -14 34 -8";
    const flowers = [4, -54, 6, -6, -28, -48, -32, -2, -56, -22, 34, -6, -12, -26];
    return [
      placed(leaf, 24, -34, 0.84, between(40, 56, random)),
      stalk(rachis, inks.moss, 4, 8),
      ...[-44, -36, -14, -4, 20, -46, 50, -18].flatMap((x, index, all) =>
        index % 2 === 0 ? [placed(bud, x, all[index + 1] ?? 0, 0.9, between(20, 70, random))] : [],
      ),
      ...flowers.flatMap((x, index) =>
        index % 2 === 0 ? [placed(flower, x, flowers[index + 1] ?? 0, 1, between(0, 72, random))] : [],
      ),
    ].join("");
  },
};
