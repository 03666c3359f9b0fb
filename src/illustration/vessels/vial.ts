import { cut, flat, line, placed, round, type Drawing } from "../drawing.ts";
import { inks } from "../inks.ts";
import type { Vessel } from "../part.ts";
import { between } from "../seeded.ts";

/** A little bottle of brown glass, half as wide as said, with a pipette in its neck. */
function flask(half: number, shoulder: number, label: Drawing): Drawing {
  const [neck, top] = [half * 0.42, -shoulder - half * 0.5];
  const glass = `M${-half} -10L${-half} ${-shoulder}C${-half} ${top + 4} ${-neck} ${top + 8} ${-neck} ${top - 8}H${neck}C${neck} ${top + 8} ${half} ${top + 4} ${half} ${-shoulder}L${half} -10C${half} 3 ${-half} 3 ${-half} -10Z`;
  const collar = `M${-neck - 6} ${top - 27}H${neck + 6}V${top - 4}C${neck} ${top - 1} ${-neck} ${top - 1} ${-neck - 6} ${top - 4}Z`;
  const bulb = `M${-neck * 0.75} ${top - 24}C${-neck} ${top - 62} ${-neck * 0.7} ${top - 66} 0 ${top - 66}C${neck * 0.7} ${top - 66} ${neck} ${top - 62} ${neck * 0.75} ${top - 24}Z`;
  return [
    flat(glass, inks.turmericShade),
    flat(
      `M${half * 0.3} ${top + 6}C${half} ${top + 4} ${half} ${-shoulder} ${half} ${-shoulder}L${half} -10C${half} 0 ${half * 0.5} 0 ${half * 0.3} 0Z`,
      inks.clayShade,
    ),
    line(
      `M${-half + 8} ${-shoulder + 6}C${-half + 8} ${top + 16} ${-half + 12} ${top + 12} ${-neck - 1} ${top + 6}M${-half + 8} -18V-28`,
      inks.straw,
      5,
    ),
    label,
    cut(glass, "none"),
    // The rubber of the pipette above its ribbed collar.
    cut(bulb, inks.persimmon),
    flat(
      `M${neck * 0.1} ${top - 56}C${neck * 0.7} ${top - 56} ${neck * 0.7} ${top - 44} ${neck * 0.62} ${top - 22}H${neck * 0.1}Z`,
      inks.persimmonShade,
    ),
    cut(collar, inks.indigo),
    flat(
      `M${neck * 0.4} ${top - 25}H${neck + 4}L${neck + 5} ${top - 5}C${neck + 2} ${top - 4} ${neck * 0.7} ${top - 3} ${neck * 0.4} ${top - 3}Z`,
      inks.night,
    ),
    line([-0.9, -0.45, 0].map((at) => `M${round(neck * at)} ${top - 21}V${top - 9}`).join(""), inks.mist, 2.4),
  ].join("");
}

/** Two little bottles of essential oil, one tall and one low, beside the box that they come in (lọ tinh dầu). */
export const vial: Vessel = {
  width: 192,
  draw: ({ accent, cloth }, random) => {
    const tall = [
      flat("M-36 -92H36V-30H-36Z", inks.chalk),
      flat("M-36 -92H36V-72H-36Z", accent),
      placed([flat("M-36 -26H36V-4H-36Z", inks.indigo), flat("M-36 -26H36V-4H-36Z", cloth)].join(""), 0, -26),
      flat("M16 -92H36V-30H16Z", inks.night, 0.3),
      line("M-24 -62H8", inks.strawShade, 3),
      line("M-36 -92H36M-36 -30H36", inks.night, 2.4),
    ].join("");
    const low = [
      cut("M-24 -44C-24 -76 24 -76 24 -44C24 -14 -24 -14 -24 -44Z", inks.chalk),
      flat("M-17 -44C-17 -66 17 -66 17 -44C17 -22 -17 -22 -17 -44Z", accent),
    ].join("");
    const front = "M-26 -112L20 -108V2L-26 -4Z";
    const carton = [
      cut("M-26 -112L0 -120L42 -117L20 -108Z", inks.straw),
      cut("M20 -108L42 -117V-10L20 2Z", inks.strawShade),
      cut(front, inks.chalk),
      flat("M-24 -110L18 -106V-74L-24 -78Z", accent),
      `<g transform="skewY(5)">${placed([flat("M-24 -26H18V-4H-24Z", inks.indigo), flat("M-24 -26H18V-4H-24Z", cloth)].join(""), 0, -14)}</g>`,
      line("M-16 -62L10 -60M-14 -52L8 -50", inks.strawShade, 3),
      cut(front, "none"),
    ].join("");
    return [
      placed(carton, 56, -8, 1.16),
      placed(flask(40, 112, tall), -48, 0, between(1.14, 1.18, random)),
      placed(flask(32, 66, low), 20, 6, between(1.04, 1.1, random)),
    ].join("");
  },
};
