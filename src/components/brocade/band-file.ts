import { createHash } from "node:crypto";
import { brocadeTile } from "../../illustration/brocade.ts";

/** How high the band under the header is, in pixels. */
const height = 26;

/** One repeat of the site's own band as a file that every page shares: its address, with a mark of its content, and text. */
export function bandFile(siteName: string): { address: string; text: string } {
  const tile = brocadeTile("", siteName);
  const width = Math.round((tile.width / tile.height) * height * 10) / 10;
  const threads = tile.threads.map(({ colour, path }) => `<path d="${path}" fill="${colour}"/>`).join("");
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${tile.width} ${tile.height}" preserveAspectRatio="none">${threads}</svg>\n`;
  const mark = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { address: `/assets/band-${mark}.svg`, text };
}
