import type { Shapes } from "../catalogue/catalogue.ts";
import { bordersOf } from "./borders.ts";
import { contextLayer } from "./context-layer.ts";
import type { Frame, Point } from "./frame.ts";
import { labelBox } from "./label-box.ts";
import { roomiest } from "./roomiest.ts";
import { typeSize } from "./type-size.ts";

interface Around {
  borders: string;
  /** Those that a phone shows too have room for the larger type. */
  names: { name: string; at: Point; onPhone: boolean }[];
}

/** The provinces around, whose borders and names have changed too. */
export interface Neighbours {
  before: Around;
  now: Around;
}

/** The room of the locator map on a wide sheet, in its upper corner at the end. */
const insetRoom = { width: 240, height: 270 };

/** Draws what lies around the places of the province, as it was and as it is. */
export function neighboursOf(shapes: Shapes, frame: Frame, province: readonly Point[]): Neighbours {
  const all = contextLayer(shapes, "neighbour");
  const sheet = { ...frame, keepAway: [...province.map(frame.project), ...insetEdge(frame)] };
  const named = all.flatMap(({ properties, geometry }) => {
    const at = roomiest(
      geometry.coordinates.map((ring) => ring.map(frame.project)),
      sheet,
    );
    if (!at) return [];
    const { left, right } = labelBox(properties.name, at, typeSize.narrow);
    return [{ name: properties.name, today: properties.province_2025, at, onPhone: left > 0 && right < frame.width }];
  });
  return {
    before: {
      borders: frame.path(bordersOf(all).inner),
      names: named.map(({ name, at, onPhone }) => ({ name, at, onPhone })),
    },
    now: {
      borders: frame.path(bordersOf(all, ({ properties }) => properties.province_2025).inner),
      // A province that has taken in another keeps the place of its name.
      names: named.filter(({ name, today }) => name === today).map(({ name, at, onPhone }) => ({ name, at, onPhone })),
    },
  };
}

/** Points along the edge of the locator map. */
function insetEdge({ width }: Frame): Point[] {
  return [0, 1, 2, 3, 4, 5].flatMap((part): Point[] => [
    [width - (insetRoom.width * part) / 5, insetRoom.height],
    [width - insetRoom.width, (insetRoom.height * part) / 5],
  ]);
}
