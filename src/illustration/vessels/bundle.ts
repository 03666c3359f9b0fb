import { cut, flat, line, placed, round, stalk } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between } from "../seeded.ts";

const band = "M-50 -128C-20 -119 20 -119 50 -128L50 -80C20 -71 -20 -71 -50 -80Z";
const weave = "M-50 -114C-20 -105 20 -105 50 -114L50 -92C20 -83 -20 -83 -50 -92Z";

/** A thick sheaf of dry noodles on end, tied with split bamboo (bó miến). */
export const bundle: Vessel = {
  width: 160,
  draw: ({ accent, cloth }, random) => {
    // Every strand runs through the waist; `at` goes from the left edge (-1) to the right (1).
    const strands = Array.from({ length: 21 }, (_, index) => {
      const at = index / 10 - 1;
      return {
        at,
        top: [
          round(at * 78 + between(-2, 2, random)),
          round(-214 - 16 * (1 - at * at) + between(-9, 9, random)),
        ] as const,
        foot: [round(at * 66), round(-2 + 7 * (1 - at * at) + between(-2, 3, random))] as const,
      };
    });
    const run = (strand: (typeof strands)[number]) =>
      `M${strand.top.join(" ")}C${round(strand.at * 54)} -160 ${round(strand.at * 44)} -130 ${round(strand.at * 45)} -104C${round(strand.at * 46)} -70 ${round(strand.at * 56)} -40 ${strand.foot.join(" ")}`;
    const ends = (side: "top" | "foot", list: typeof strands) =>
      list
        .map((strand) => `L${strand[side][0] - 3} ${strand[side][1]}L${strand[side][0] + 3} ${strand[side][1]}`)
        .join("");
    const outline = `M-66 -2C-56 -40 -46 -70 -45 -104C-44 -130 -54 -160 -78 -214${ends("top", strands)}C54 -160 44 -130 45 -104C46 -70 56 -40 66 -2${ends(
      "foot",
      strands.toReversed(),
    )}Z`;
    const tie = (y: number, half: number) =>
      [0, 7].map((step) => {
        const path = `M${-half} ${y + step}C${-half * 0.4} ${y + step + 8} ${half * 0.4} ${y + step + 8} ${half} ${y + step}`;
        return stalk(path, inks.moss, 4.4, 8);
      });
    return [
      flat(outline, inks.straw),
      flat(
        "M30 -222L80 -216C54 -160 44 -130 45 -104C46 -70 56 -40 66 -2L24 4C30 -60 16 -110 30 -222Z",
        inks.strawShade,
      ),
      ...strands.map((strand, index) =>
        line(
          run(strand),
          index % 3 === 0 ? inks.clayShade : index % 3 === 1 ? inks.chalk : inks.strawShade,
          index % 3 === 0 ? 1.6 : 2.6,
        ),
      ),
      cut(outline, "none"),
      flat(band, inks.chalk),
      flat("M-50 -128C-20 -119 20 -119 50 -128L50 -114C20 -105 -20 -105 -50 -114Z", accent),
      flat(weave, inks.indigo),
      flat(weave, cloth),
      flat("M22 -122C32 -123 42 -125 50 -128L50 -80C42 -77 32 -75 22 -74C30 -90 30 -106 22 -122Z", inks.night, 0.28),
      cut(band, "none"),
      ...tie(-150, 51),
      ...tie(-62, 51),
      placed(
        cut("M0 0C-16 -20 -30 -8 -22 4C-16 10 -6 6 0 0ZM0 0C14 -18 32 -12 26 2C20 10 8 6 0 0Z", inks.moss),
        -14,
        -144,
        0.8,
        between(-8, 8, random),
      ),
    ].join("");
  },
};
