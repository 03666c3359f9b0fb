import { cut, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { pick } from "../seeded.ts";

const frontRoof = "M-64 -212L38 -210C48 -172 62 -140 84 -112C30 -106 -60 -108 -128 -116C-98 -142 -78 -174 -64 -212Z";
const sideRoof = "M38 -210C58 -180 88 -146 124 -122C110 -116 96 -113 84 -112C62 -140 48 -172 38 -210Z";

/** A house on posts of the Tày, with stones under the posts, a ladder and a verandah (nhà sàn). */
export const house: Vessel = {
  width: 236,
  besideScale: 0.62,
  draw: ({ accent, cloth }, random) => {
    // Roofs are of palm thatch or of grey-brown tiles.
    const roof = pick(
      [
        { light: inks.strawShade, shade: inks.turmericShade, mark: inks.clayShade },
        { light: inks.clay, shade: inks.clayShade, mark: inks.night },
      ],
      random,
    );
    const post = (x: number, y: number, wood: string) =>
      [
        cut(`M${x - 5} -70H${x + 5}L${x + 6} ${y - 6}H${x - 6}Z`, wood),
        cut(`M${x - 12} ${y + 2}C${x - 12} ${y - 10} ${x + 12} ${y - 10} ${x + 12} ${y + 2}Z`, inks.mist),
      ].join("");
    // A course of the roof: from its left edge round the hip to its right edge, `at` from the ridge (0) to the eaves (1).
    const course = (at: number) => {
      const along = (points: readonly (readonly [number, number])[]) => {
        const weights = [(1 - at) ** 3, 3 * at * (1 - at) ** 2, 3 * at * at * (1 - at), at ** 3];
        const sum = (axis: 0 | 1) =>
          points.reduce((total, each, index) => total + each[axis] * (weights[index] ?? 0), 0);
        return `${round(sum(0))} ${round(sum(1))}`;
      };
      const left = along([
        [-64, -212],
        [-78, -174],
        [-98, -142],
        [-128, -116],
      ]);
      const hip = along([
        [38, -210],
        [48, -172],
        [62, -140],
        [84, -112],
      ]);
      const right = along([
        [38, -210],
        [58, -180],
        [88, -146],
        [124, -122],
      ]);
      return `M${left}L${hip}L${right}`;
    };
    const window = (x: number) =>
      [
        cut(`M${x} -104H${x + 24}V-82H${x}Z`, inks.night),
        cut(`M${x - 11} -105L${x} -104V-82L${x - 11} -80Z`, inks.straw),
        cut(`M${x + 24} -104L${x + 35} -105V-80L${x + 24} -82Z`, inks.strawShade),
      ].join("");
    return [
      // Under the floor: shade, posts at the back, firewood.
      flat("M-88 -66H104V-14H-84Z", inks.night, 0.26),
      ...[-56, 0, 54, 104].map((x) => post(x, -10, inks.clayShade)),
      ...[0, 1, 2].flatMap((row) =>
        Array.from({ length: 4 - row }, (_, index) =>
          cut(`M${2 + index * 13 + row * 6.5} ${-6 - row * 11}a6.5 6.5 0 0 1 13 0a6.5 6.5 0 0 1 -13 0Z`, inks.apricot),
        ),
      ),
      // The walls of boards, the end wall in the shade.
      cut("M-98 -120H78V-62H-98Z", inks.apricotShade),
      cut("M78 -120L112 -124V-68L78 -62Z", inks.clayShade),
      line([-84, -70, -56, -42, 6, 20, 34, 64].map((x) => `M${x} -112V-66`).join(""), inks.clayShade, 1.8),
      cut("M-36 -110H-8V-66H-36Z", inks.night),
      window(30),
      window(-80),
      // The verandah: floor, rail, a cloth aired on it, corn under the eaves.
      stalk("M-112 -88H80M-112 -88V-64M-40 -88V-64M-8 -88V-64M34 -88V-64M78 -88V-64", inks.straw, 3.6, 7),
      placed(
        [
          flat("M-2 -26H36V-4H-2Z", inks.indigo),
          flat("M-2 -26H36V-4H-2Z", cloth),
          cut("M-2 -27H36V-2H-2Z", "none"),
        ].join(""),
        38,
        -64,
      ),
      cut("M-118 -68L88 -66L120 -72V-64L88 -57L-118 -60Z", inks.straw),
      flat("M88 -66L119 -72V-64L88 -58Z", inks.strawShade),
      ...[-92, -30, 32, 86].map((x) => post(x, 0, inks.clay)),
      // The ladder, of seven rungs.
      stalk("M-114 2L-86 -66M-94 4L-66 -66", inks.straw, 4.4, 8),
      line(
        [0, 1, 2, 3, 4, 5, 6].map((rung) => `M${-111 + rung * 3.8} ${-5 - rung * 9.3}H${-91 + rung * 3.8}`).join(""),
        inks.night,
        3.4,
      ),
      ...[-22, -14, -6, 2, 10].map((x) => line(`M${x} -108V-100`, accent, 6)),
      // The roof.
      flat(sideRoof, roof.shade),
      flat(frontRoof, roof.light),
      line([0.18, 0.34, 0.5, 0.66, 0.82].map(course).join(""), roof.mark, 1.8),
      cut(sideRoof, "none"),
      cut(frontRoof, "none"),
      cut("M-70 -218C-30 -212 8 -212 44 -217L42 -206C8 -204 -32 -204 -68 -207Z", roof.shade),
    ].join("");
  },
};
