import type { Line, Point } from "./frame.ts";

/** Whether a point lies in an area with these rings: a ray from it crosses them an odd number of times. */
export function isWithin(point: Point, rings: readonly Line[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && crosses(point, from, to)) inside = !inside;
      from = to;
    }
  }
  return inside;
}

/** Whether the ray from a point in the direction of growing x crosses the line between two others. */
function crosses(point: Point, from: Point, to: Point): boolean {
  const y = point[1];
  if (from[1] > y === to[1] > y) return false;
  return point[0] < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0];
}
