import type { Point } from "./frame.ts";
import { boxesMeet, labelBox } from "./label-box.ts";
import { sheetWidth } from "./province.ts";

/** Size of type on a small map, in units. */
export const locatorType = 42;

interface Name {
  text: string;
  at: Point;
}

/** Steps up and down at which a name is tried, in units. */
const shifts = [0, -50, 50, -100, 100, -150, 150];

/** Moves names so that none covers another, a point, or the edge of the sheet; the first named stays nearest. */
export function locatorNames(names: readonly Name[], points: readonly Point[]): Name[] {
  const taken = points.map(([x, y]) => ({ left: x - 20, right: x + 20, top: y - 20, bottom: y + 20 }));
  return names.map(({ text, at: [x, y] }) => {
    const { left, right } = labelBox(text, [0, 0], locatorType);
    const within = Math.min(Math.max(x, 12 - left), sheetWidth - 12 - right);
    const places = shifts.map((shift): Point => [Math.round(within), y + shift]);
    const free = places.find((place) => !taken.some((box) => boxesMeet(box, labelBox(text, place, locatorType))));
    const at = free ?? [Math.round(within), y];
    taken.push(labelBox(text, at, locatorType));
    return { text, at };
  });
}
