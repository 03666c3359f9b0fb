import type { Point } from "./frame.ts";
import { boxesMeet, labelBox } from "./label-box.ts";
import { sheetWidth, type DrawnUnit } from "./province.ts";
import type { Box } from "./weave.ts";
import { isWithin } from "./within.ts";

export interface PlacedName {
  unit: DrawnUnit;
  at: Point;
}

/** Steps from the middle of a unit at which its name is tried, in shares of the size of its type. */
const shifts: readonly Point[] = [0, 0.7, -0.7, 1.4, -1.4, 2.1, -2.1].flatMap((y) =>
  [0, 1, -1, 2, -2].map((x): Point => [x, y]),
);

/** Names keep so far from the edge of the sheet. */
const margin = 6;

/** Gives each unit's name a place near its middle where it covers nothing; a name without room is left out. */
export function placeNames(units: readonly DrawnUnit[], size: number, keepFree: readonly Box[]): PlacedName[] {
  const taken: Box[] = [...keepFree];
  return units.flatMap((unit) => {
    const at = shifts
      .map(([x, y]): Point => [Math.round(unit.label[0] + x * size), Math.round(unit.label[1] + y * size)])
      .find((place) => {
        const box = labelBox(unit.name, place, size);
        const middle: Point = [place[0], place[1] - size / 3];
        const onSheet = box.left > margin && box.right < sheetWidth - margin;
        return onSheet && isWithin(middle, unit.rings) && !taken.some((other) => boxesMeet(box, other));
      });
    if (!at) return [];
    taken.push(labelBox(unit.name, at, size));
    return [{ unit, at }];
  });
}
