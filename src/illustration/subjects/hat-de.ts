import { cut, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Subject } from "../part.ts";
import { between } from "../seeded.ts";

/** A leaf of the chestnut: long, a tooth at the end of each straight vein. */
const leaf = [
  cut(
    "M0 0C-10 -8 -16 -18 -17 -26L-23 -28L-20 -40L-26 -44L-21 -56L-25 -62L-18 -72L-20 -80L-11 -86L0 -112L13 -86L22 -80L20 -72L27 -62L23 -56L28 -44L22 -40L25 -28L19 -26C18 -18 12 -8 0 0Z",
    inks.leaf,
  ),
  flat(
    "M0 -112L13 -86L22 -80L20 -72L27 -62L23 -56L28 -44L22 -40L25 -28L19 -26C18 -18 12 -8 0 0C4 -36 4 -76 0 -112Z",
    inks.leafShade,
  ),
  line("M0 4C3 -34 3 -70 1 -96", inks.moss, 3),
  line(
    "M2 -18L-15 -30M3 -34L-18 -46M3 -50L-18 -62M2 -66L-13 -78M3 -18L18 -30M4 -34L21 -46M4 -50L20 -62M3 -66L16 -77",
    inks.night,
    1.4,
  ),
].join("");

/** The spines of a burr as one star-like outline. */
function spines(count: number, inner: number, outer: number): string {
  const points = Array.from({ length: count * 2 }, (_, at) => {
    const [angle, reach] = [(at * Math.PI) / count, at % 2 === 0 ? outer * (at % 4 === 0 ? 1 : 0.92) : inner];
    return `${(Math.sin(angle) * reach).toFixed(1)} ${(-Math.cos(angle) * reach).toFixed(1)}`;
  });
  return `M${points.join("L")}Z`;
}

const burr = [
  cut(spines(19, 22, 36), inks.moss),
  flat("M6 -22C16 -18 23 -10 23 0C23 13 13 23 0 23C-6 23 -12 21 -16 17C6 14 14 -4 6 -22Z", inks.leaf),
  line("M-10 -8L-14 -16M0 -10L0 -18M10 -6L15 -12M-12 4L-20 4M2 4L4 12M-6 14L-8 20M14 8L20 12", inks.leafShade, 2.2),
].join("");

const nut = [
  cut("M0 -50C4 -42 24 -34 25 -14C26 0 12 4 0 4C-12 4 -26 0 -25 -14C-24 -34 -4 -42 0 -50Z", inks.clayShade),
  flat("M0 -50C4 -42 24 -34 25 -14C26 0 12 4 0 4C12 -8 12 -30 0 -50Z", inks.night, 0.5),
  flat("M-18 -14C-18 -22 -14 -29 -8 -33C-11 -26 -13 -18 -13 -10C-16 -10 -18 -11 -18 -14Z", inks.apricot),
].join("");

const stems = "M0 0C-8 -60 8 -120 0 -180M0 -84C24 -116 44 -128 66 -136M0 -110C-22 -136 -40 -146 -62 -150";

const leaves = [
  [0, -176, -10],
  [2, -164, 44],
  [-1, -156, -58],
  [66, -136, 36],
  [56, -130, 98],
  [-62, -150, -42],
  [-52, -146, -100],
  [34, -118, 152],
  [-30, -138, -156],
] as const;

/** Hạt dẻ, the chestnut of Ngân Sơn: a bough with toothed leaves and spiny burrs; a burr sprung open on three nuts. */
export const hatDe: Subject = {
  accent: inks.persimmonShade,
  growing: (random) =>
    placed(
      [
        stalk(stems, inks.clay, 8, 14),
        ...leaves.map(([x, y, turn]) =>
          placed(leaf, x, y, between(0.74, 0.84, random), turn + between(-6, 6, random), turn < 0),
        ),
        placed(burr, 2, -146, 1, between(-20, 20, random)),
        placed(burr, 46, -104, 0.98, between(-20, 20, random)),
        placed(burr, -46, -112, 0.98, between(-20, 20, random)),
      ].join(""),
      0,
      0,
      0.84,
    ),
  harvest: (random) =>
    placed(
      [
        cut(
          "M-56 -6L-70 -10L-58 -16L-68 -26L-55 -26L-60 -40L-48 -36L-48 -50L-38 -43L-34 -58L-26 -48L-18 -62L-11 -52L-1 -65L8 -52L17 -62L24 -49L33 -58L37 -44L48 -50L48 -36L60 -40L55 -26L68 -26L58 -16L70 -10L56 -6Z",
          inks.straw,
        ),
        flat("M-46 -8C-44 -30 -26 -46 0 -46C26 -46 44 -30 46 -8C30 4 -30 4 -46 -8Z", inks.paper),
        placed(nut, -24, -8, 0.96, -20 + between(-4, 4, random)),
        placed(nut, 26, -8, 0.96, 20 + between(-4, 4, random)),
        placed(nut, 1, -6, 1.12, between(-4, 4, random)),
        cut(
          "M-50 -14C-34 -2 34 -2 50 -14L58 -8L70 -6L60 0L66 8L52 6L50 15L38 8L32 17L22 9L14 18L6 10L-3 18L-10 10L-20 17L-26 9L-38 15L-42 6L-54 10L-54 1L-68 0L-58 -6Z",
          inks.straw,
        ),
        flat("M12 -6C28 -6 42 -8 50 -14L58 -8L67 -6L59 0L63 7L51 5L49 12L38 6L32 14L22 7L15 14Z", inks.strawShade),
        line("M-44 -4L-50 0M-32 0L-36 6M-18 2L-20 9M-4 2L-4 10M10 2L12 9M24 1L27 7M38 -2L43 3", inks.clayShade, 2.2),
      ].join(""),
      -2,
      -10,
      0.92,
    ),
};
