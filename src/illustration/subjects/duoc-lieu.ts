import { cut, flat, line, placed } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between, type Random } from "../seeded.ts";

/** A leaf hanging from the origin, as wide as asked for, fresh or dried. */
const leafOf = (half: number, length: number, light: string, shade: string) =>
  [
    cut(
      `M0 0C${-half} ${length * 0.16} ${-half} ${length * 0.62} 0 ${length}C${half} ${length * 0.62} ${half} ${length * 0.16} 0 0Z`,
      light,
    ),
    flat(`M0 0C${half} ${length * 0.16} ${half} ${length * 0.62} 0 ${length}Z`, shade),
    line(`M0 0L0 ${length * 0.84}`, inks.moss, 2),
  ].join("");

const kinds = [
  [leafOf(16, 62, inks.leaf, inks.leafShade), 1],
  [leafOf(28, 50, inks.moss, inks.leaf), 0.9],
  [leafOf(13, 70, inks.strawShade, inks.clay), 0.9],
] as const;

/** Twigs tied together at the origin, leaves down; `kind` says which plant. */
function bunch(kind: number, length: number, random: Random): string {
  const [leaf, size] = kinds[kind % kinds.length] ?? kinds[0];
  const twigs = [-17, 17, -5, 6] as const;
  return [
    ...twigs.map((at) => {
      const twig = [
        line(`M0 -16C${at > 0 ? 4 : -4} ${length * 0.3} 0 ${length * 0.6} 0 ${length * 0.7}`, inks.clayShade, 3.6),
        placed(leaf, 0, length * 0.2, size, between(24, 40, random)),
        placed(leaf, 0, length * 0.3, size, between(-40, -24, random)),
        placed(leaf, 0, length * 0.56, size, between(8, 24, random)),
        placed(leaf, 0, length * 0.66, size, between(-24, -6, random)),
      ].join("");
      return placed(twig, 0, 0, 1, at + between(-3, 3, random));
    }),
    line("M-5 -18L5 -18M-8 -24L-4 -4M8 -24L4 -4M0 -26L0 -4", inks.clayShade, 3.6),
    cut("M-13 -6C-6 -2 6 -2 13 -6L14 8C6 12 -6 12 -14 8Z", inks.straw),
    line("M-13 0C-6 5 6 5 13 0", inks.clay, 2.2),
  ].join("");
}

/** A forked post of the rack, standing on the origin. */
const post =
  cut("M-7 2L-5 -206L-16 -240L-8 -244L1 -218L10 -244L18 -240L6 -206L8 2Z", inks.clay) +
  flat("M2 -206L18 -240L6 -206L8 2L2 2Z", inks.clayShade);

/** Dược liệu: medicinal leaves of the forest, hung to dry. */
export const duocLieu: Subject = {
  accent: inks.leaf,
  wide: true,
  growing: (random) =>
    [
      placed(post, -84, 0),
      placed(post, 84, 0),
      cut("M-112 -228C-40 -220 40 -220 112 -230L112 -219C40 -208 -40 -208 -112 -217Z", inks.strawShade),
      line("M-60 -216C-58 -204 -56 -200 -54 -196M54 -216C54 -204 54 -200 54 -196M0 -214L0 -198", inks.clayShade, 3.4),
      placed(bunch(0, 116, random), -54, -182, 0.86, between(-3, 3, random)),
      placed(bunch(2, 108, random), 56, -182, 0.86, between(-3, 3, random)),
      placed(bunch(1, 128, random), 0, -184, 0.92, between(-3, 3, random)),
    ].join(""),
  harvest: (random) => {
    const leaves = [
      [0, -122, 1.1],
      [2, -64, 1],
      [1, -116, 1],
      [1, -78, 0.96],
      [0, -100, 1.16],
      [2, -90, 0.9],
      [0, -76, 0.8],
    ] as const;
    return placed(
      [
        ...leaves.map(([kind, at, scale]) => placed(kinds[kind][0], 0, -2, scale, at + 4 + between(-4, 4, random))),
        ...[-14, -5, 5, 14].map((at) => line(`M4 ${at * 0.4}C-14 ${at * 0.5} -30 ${at} -46 ${at * 1.5}`, inks.clay, 5)),
        cut("M-6 -13C-2 -6 -2 6 -6 13L8 14C13 6 13 -6 8 -14Z", inks.straw),
        line("M1 -13C5 -6 5 6 1 13", inks.clay, 2.2),
      ].join(""),
      -14,
      -26,
      1,
      between(-10, -2, random),
    );
  },
};
