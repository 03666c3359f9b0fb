import { cut, type Drawing, flat, line, placed, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between } from "../seeded.ts";

/** A forked post, its foot at the origin. */
const post: Drawing = [
  cut(
    "M-8 0L-6 -168C-12 -184 -20 -196 -26 -208L-16 -214C-8 -200 -2 -192 0 -184C4 -194 10 -204 18 -214L27 -207C18 -194 10 -182 7 -168L8 0Z",
    inks.clay,
  ),
  flat("M1 -180C4 -180 8 -184 10 -190L20 -206L26 -206C18 -194 10 -182 7 -168L8 0H1Z", inks.clayShade),
  line("M-3 -40C-2 -60 -3 -80 -1 -100M-2 -130C-1 -140 -2 -150 -1 -156", inks.clayShade, 2),
].join("");

/** A strip of meat on its string of split bamboo, `long` from the pole down. */
function strip(long: number, half: number, accent: string): Drawing {
  const meat = `M${-half * 0.5} 20C${-half * 1.2} ${long * 0.4} ${-half * 1.3} ${long * 0.8} ${-half * 0.7} ${long - 4}C${-half * 0.2} ${long + 4} ${half * 0.6} ${long + 2} ${half} ${long - 8}C${half * 1.2} ${long * 0.7} ${half * 1.1} ${long * 0.4} ${half * 0.6} 20C${half * 0.2} 15 ${-half * 0.2} 15 ${-half * 0.5} 20Z`;
  return [
    stalk("M-5 -7C-8 4 -3 12 0 22M5 -7C8 4 3 12 0 22", inks.straw, 2.6, 5),
    flat(meat, accent),
    flat(
      `M${half * 0.1} 18C${half * 0.4} 18 ${half * 0.6} 20 ${half * 0.6} 20C${half * 1.1} ${long * 0.4} ${half * 1.2} ${long * 0.7} ${half} ${long - 8}C${half * 0.7} ${long} ${half * 0.3} ${long + 1} 0 ${long + 1}C${half * 0.5} ${long * 0.7} ${half * 0.5} ${long * 0.4} ${half * 0.1} 18Z`,
      inks.night,
      0.32,
    ),
    line(
      `M${-half * 0.5} ${long * 0.4}C${-half * 0.7} ${long * 0.55} ${-half * 0.6} ${long * 0.7} ${-half * 0.5} ${long * 0.8}`,
      inks.chalk,
      2.8,
    ),
    cut(meat, "none"),
  ].join("");
}

/** A pole of bamboo on two forked posts over embers, hung with pieces to smoke (gác bếp). */
export const rack: Vessel = {
  width: 190,
  besideScale: 0.86,
  draw: ({ accent }, random) => {
    const pole = "M-104 -196H104V-180H-104Z";
    return [
      // Smoke, behind.
      flat(
        "M-4 -30C-34 -50 2 -66 -22 -92C-40 -112 -8 -134 -24 -176C4 -160 12 -128 -2 -108C-14 -90 18 -70 -4 -30ZM12 -28C44 -42 14 -66 38 -88C56 -106 28 -130 48 -172C62 -150 72 -118 54 -98C40 -82 52 -48 12 -28Z",
        inks.mist,
        0.9,
      ),
      placed(post, -80, 0),
      placed(post, 80, 0),
      cut(pole, inks.moss),
      flat("M-102 -187H102V-182H-102Z", inks.leafShade),
      line("M-50 -196V-180M8 -196V-180M56 -196V-180", inks.night, 2.4),
      ...[-57, -34, -11, 12, 35, 58].map((x, index) =>
        placed(strip(between(72, 104, random), index % 2 === 0 ? 10 : 12, accent), x, -184, 1, between(-3, 3, random)),
      ),
      // The embers.
      cut("M-46 -2L-12 -26L-2 -18L-30 4Z", inks.clay),
      cut("M48 -2L12 -26L2 -18L32 4Z", inks.clayShade),
      cut("M-18 4C-30 -10 -14 -16 -12 -34C0 -26 2 -18 4 -14C8 -18 8 -22 8 -26C20 -16 24 -6 16 4Z", inks.persimmon),
      flat("M-8 4C-12 -6 -6 -8 -4 -18C4 -10 12 -6 8 4Z", inks.turmeric),
    ].join("");
  },
};
