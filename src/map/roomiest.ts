import type { Line, Point } from "./frame.ts";
import { isWithin } from "./within.ts";

interface Sheet {
  width: number;
  height: number;
  /** Nothing may come near these points. */
  keepAway: readonly Point[];
}

const step = 30;
/** A name is wider than it is high. */
const wider = 2.4;

/** The point of an area with the most room around it on the sheet for a name; undefined when none lies on the sheet. */
export function roomiest(rings: readonly Line[], { width, height, keepAway }: Sheet): Point | undefined {
  const edges = [...rings.flat(), ...keepAway];
  let best: Point | undefined;
  let most = 0;
  for (let y = step; y < height; y += step)
    for (let x = step; x < width; x += step) {
      const toEdge = Math.min(x / wider, (width - x) / wider, y, height - y);
      if (toEdge <= most || !isWithin([x, y], rings)) continue;
      const room = Math.min(toEdge, Math.sqrt(leastSquare(edges, x, y)));
      if (room > most) [best, most] = [[x, y], room];
    }
  return best;
}

function leastSquare(edges: readonly Point[], x: number, y: number): number {
  let least = Infinity;
  for (const edge of edges) {
    const [across, down] = [(x - edge[0]) / wider, y - edge[1]];
    least = Math.min(least, across * across + down * down);
  }
  return least;
}
