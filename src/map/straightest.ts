import type { Line, Point } from "./frame.ts";
import { boxesMeet, turnedBox } from "./label-box.ts";
import { typeSize } from "./type-size.ts";
import type { Box } from "./weave.ts";

/** Where a name stands along a line: its middle, and its turn in degrees, so that letters stand upright. */
export interface Stretch {
  at: Point;
  turn: number;
}

/** The name of a river stands so many units above it, and so far from the edge of the sheet. */
const above = 9;
const margin = 60;

/**
 * The stretch of a line on the sheet that is most nearly straight over the length of a name and keeps clear of other
 * names; undefined when there is none.
 */
export function straightest(
  name: string,
  line: Line,
  { width, height, keepFree }: { width: number; height: number; keepFree: readonly Box[] },
): Stretch | undefined {
  const room = name.length * typeSize.wide * 0.6;
  let best: Stretch | undefined;
  let most = 0;
  line.forEach((from, start) => {
    let length = 0;
    for (let end = start + 1; end < line.length && length < room; end += 1) {
      const [last, to] = [line[end - 1], line[end]];
      if (!last || !to) return;
      length += Math.hypot(to[0] - last[0], to[1] - last[1]);
      const straightness = Math.hypot(to[0] - from[0], to[1] - from[1]) / length;
      if (length < room || straightness <= most) continue;
      const stretch = stretchBetween(from, to);
      const [x, y] = stretch.at;
      const box = turnedBox(name, stretch.at, stretch.turn, typeSize.wide);
      if (x < margin || x > width - margin || y < margin || y > height - margin) continue;
      if (!keepFree.some((other) => boxesMeet(box, other))) [best, most] = [stretch, straightness];
    }
  });
  return best;
}

function stretchBetween(from: Point, to: Point): Stretch {
  const [left, right] = from[0] <= to[0] ? [from, to] : [to, from];
  const angle = Math.atan2(right[1] - left[1], right[0] - left[0]);
  const middle: Point = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
  return {
    at: [Math.round(middle[0] + above * Math.sin(angle)), Math.round(middle[1] - above * Math.cos(angle))],
    turn: Math.round((angle * 180) / Math.PI),
  };
}
