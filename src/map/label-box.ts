import type { Point } from "./frame.ts";
import type { Box } from "./weave.ts";

/** Width of a letter and height of a line, with the marks above and below it, in shares of the size of the type. */
const letter = 0.58;
const ascent = 0.95;
const descent = 0.35;

/** The room that a name takes, centred on a point of its base line. */
export function labelBox(text: string, [x, y]: Point, size: number): Box {
  const half = (text.length * letter * size) / 2;
  return { left: x - half, right: x + half, top: y - ascent * size, bottom: y + descent * size };
}

/** The upright room around a name that is turned by so many degrees. */
export function turnedBox(text: string, [x, y]: Point, turn: number, size: number): Box {
  const angle = Math.abs((turn * Math.PI) / 180);
  const [length, thickness] = [text.length * letter * size, size];
  const across = (length * Math.cos(angle) + thickness * Math.sin(angle)) / 2;
  const down = (length * Math.sin(angle) + thickness * Math.cos(angle)) / 2;
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

/** Whether two rooms overlap. */
export function boxesMeet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
