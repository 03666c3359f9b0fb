import type { Shapes } from "../catalogue/catalogue.ts";
import { contextLayer } from "./context-layer.ts";
import { frameAround, type Point } from "./frame.ts";

/** Vietnam with its archipelagos, and where the former province lies: one unit is one pixel. */
export interface VietnamMap {
  width: number;
  height: number;
  country: string;
  formerProvince: string;
  provinceToday: string;
  provinceName: string;
  provinceAt: Point;
  archipelagos: { name: string; at: Point; islands: Point[] }[];
}

const sheetWidth = 144;
const margins = { top: 4, right: 8, bottom: 4, left: 4 };
/** Outlines are drawn finer than the units of the sheet, which are whole. */
export const finer = 4;

const drawn = new WeakMap<Shapes, VietnamMap>();

/** Draws the locator map; the same shapes are drawn once. */
export function vietnamMap(shapes: Shapes): VietnamMap {
  const known = drawn.get(shapes);
  if (known) return known;
  const country = contextLayer(shapes, "country").flatMap(({ geometry }) => geometry.coordinates.flat());
  const dots = contextLayer(shapes, "island-dots");
  const formerProvinces = contextLayer(shapes, "locator-backan");
  const former = formerProvinces.flatMap(({ geometry }) => geometry.coordinates);
  const today = contextLayer(shapes, "locator-province-2025").flatMap(({ geometry }) => geometry.coordinates);
  const places = [...country.flat(), ...dots.flatMap(({ geometry }) => geometry.coordinates)];
  const scaled = Object.fromEntries(Object.entries(margins).map(([side, size]) => [side, size * finer]));
  const fine = frameAround(places, sheetWidth * finer, scaled as typeof margins);
  const at = (place: Point): Point => fine.project(place).map((part) => Math.round(part / finer)) as unknown as Point;
  const map: VietnamMap = {
    width: sheetWidth,
    height: Math.round(fine.height / finer),
    country: fine.path(country),
    formerProvince: fine.path(former),
    provinceToday: fine.path(today),
    provinceName: formerProvinces[0]?.properties.name ?? "",
    provinceAt: at(middleOf(former.flat())),
    archipelagos: contextLayer(shapes, "island-label").map(({ properties, geometry }) => ({
      name: properties.name,
      at: at(geometry.coordinates),
      islands: dots
        .filter((group) => group.properties.name === properties.name)
        .flatMap((group) => group.geometry.coordinates.map(at)),
    })),
  };
  drawn.set(shapes, map);
  return map;
}

function middleOf(places: readonly Point[]): Point {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(places.map(([x]) => x)), middle(places.map(([, y]) => y))];
}
