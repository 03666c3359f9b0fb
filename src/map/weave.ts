import type { Line, Point } from "./frame.ts";
import { isWithin } from "./within.ts";

/** Something that wants a mark near a point, and the areas it should stay in: the innermost first. */
export interface Wish {
  at: Point;
  within: readonly (readonly Line[])[];
}

/** A rectangle that no mark may touch: the name of a place. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Cloth {
  width: number;
  height: number;
  /** From the middle of a diamond to its tip. */
  reach: number;
  keepFree: readonly Box[];
}

/** How far, in units, a mark would rather go than leave an area it belongs to. */
const loyalty = 2000;
/** A mark is drawn a little smaller than its place, so that a line shows between two. */
const drawn = 0.75;

/**
 * Gives each wish a place on a cloth of diamonds that touch by their edges, the nearest that is free: two marks never
 * overlap, and products of one place lie together like a woven motif. The same wishes always get the same places; a wish
 * for which no place is left gets none.
 */
export function weave(wishes: readonly Wish[], { width, height, reach, keepFree }: Cloth): (Point | undefined)[] {
  const free: Point[] = [];
  for (let row = 1; row * reach <= height - reach; row += 1)
    for (let column = 1; column * reach <= width - reach; column += 1)
      if ((row + column) % 2 === 0) free.push([column * reach, row * reach]);
  const open = free.filter((place) => !keepFree.some((box) => touches(box, place, reach)));
  const taken = new Set<Point>();
  return wishes.map((wish) => {
    const place = nearest(wish, open, taken, reach);
    if (place) taken.add(place);
    return place;
  });
}

function nearest(
  { at, within }: Wish,
  places: readonly Point[],
  taken: ReadonlySet<Point>,
  reach: number,
): Point | undefined {
  let best: Point | undefined;
  let least = Infinity;
  const byDistance = places
    .filter((place) => !taken.has(place))
    .map((place) => ({ place, far: Math.hypot(place[0] - at[0], place[1] - at[1]) }))
    .sort((one, other) => one.far - other.far);
  for (const { place, far } of byDistance) {
    if (far >= least) break;
    const tips = tipsOf(place, reach * drawn);
    const cost = far + within.filter((area) => !tips.every((tip) => isWithin(tip, area))).length * loyalty;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function tipsOf([x, y]: Point, reach: number): Point[] {
  return [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
}

function touches({ left, top, right, bottom }: Box, [x, y]: Point, reach: number): boolean {
  return Math.max(left - x, 0, x - right) + Math.max(top - y, 0, y - bottom) < reach;
}
