import { brocadeTile } from "../../illustration/brocade.ts";
import { inks } from "../../illustration/inks.ts";
import type { SocialCard } from "../social-card.ts";
import type { Box } from "./box.ts";

/** Which brocade: of a sector, for something. */
export type Cloth = SocialCard["cloth"];

/** One row of brocade in the middle of a box, its stitches so many pixels. */
export function clothBand({ sector, seed }: Cloth, box: Box, stitch: number): string {
  const height = brocadeTile(sector, seed).height * stitch;
  return woven("band", { sector, seed }, { ...box, y: box.y + Math.round((box.height - height) / 2), height }, stitch);
}

/** A piece of brocade that fills a box: what hangs where no picture does. */
export function clothPiece(cloth: Cloth, box: Box, stitch: number): string {
  const { x, y, width, height } = box;
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${inks.indigo}"/>`;
  return ground + woven("piece", cloth, box, stitch);
}

function woven(id: string, { sector, seed }: Cloth, { x, y, width, height }: Box, stitch: number): string {
  const tile = brocadeTile(sector, seed);
  const threads = tile.threads.map(({ colour, path }) => `<path d="${path}" fill="${colour}"/>`).join("");
  const repeat = `patternUnits="userSpaceOnUse" patternTransform="translate(${x} ${y}) scale(${stitch})"`;
  return [
    `<pattern id="${id}" width="${tile.width}" height="${tile.height}" ${repeat}>${threads}</pattern>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#${id})"/>`,
  ].join("");
}
