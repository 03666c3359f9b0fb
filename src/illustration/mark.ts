import { motifPath } from "./brocade.ts";
import { inks } from "./inks.ts";

/** The site's mark: quả trám, the stepped diamond of the local weave, with a heart; in a square of 15 stitches. */
export const mark = { side: 15, diamond: motifPath("diamond", 7), heart: "M7 6h1v1h1v1h-1v1h-1v-1h-1v-1h1z" } as const;

/** The mark as an icon: on indigo cloth, `edge` stitches of it around the diamond and corners of this radius. */
export function markIcon(edge: number, radius: number): string {
  const side = mark.side + edge * 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-edge} ${-edge} ${side} ${side}">`,
    `<rect x="${-edge}" y="${-edge}" width="${side}" height="${side}" rx="${radius}" fill="${inks.indigo}"/>`,
    `<path d="${mark.diamond}" fill="${inks.turmeric}"/><path d="${mark.heart}" fill="${inks.chalk}"/></svg>\n`,
  ].join("");
}
