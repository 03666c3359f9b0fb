import type { Catalogue, CommuneBefore, District, Product } from "../catalogue/catalogue.ts";
import type { Point } from "./frame.ts";
import { typeSize } from "./type-size.ts";
import { provinceMap, unitOf, type ProvinceMap } from "./province.ts";
import { provinceNames, type Time } from "./province-names.ts";
import { weave, type Wish } from "./weave.ts";

/** A diamond of the map: a product, or all products of a place where there are too many for a mark each. */
export interface Mark {
  at: Point;
  products: readonly [Product, ...Product[]];
  district: District;
  /** Absent where only the district is known. */
  commune?: CommuneBefore | undefined;
}

/** From the middle of a mark to its tip, in units. */
export const markReach = 11;
/** More products than this do not fit with a mark each. */
const mostMarks = 600;

const placed = new WeakMap<readonly Product[], Record<Time, Mark[]>>();

/**
 * Where products are marked, district by district, so that no two marks overlap: before, all whose district is known; now,
 * since there are no districts, those whose commune is.
 */
export function productMarks(catalogue: Catalogue): Record<Time, Mark[]> {
  const known = placed.get(catalogue.products);
  if (known) return known;
  const waiting = waitingMarks(catalogue);
  const marks = {
    before: place(catalogue, "before", waiting),
    now: place(
      catalogue,
      "now",
      waiting.filter(({ commune }) => commune),
    ),
  };
  placed.set(catalogue.products, marks);
  return marks;
}

function place(catalogue: Catalogue, time: Time, waiting: readonly Omit<Mark, "at">[]): Mark[] {
  const map = provinceMap(catalogue);
  const places = weave(
    waiting.map((mark) => wishOf(mark, time, map)),
    { ...map.frame, reach: markReach, keepFree: provinceNames(catalogue).boxes[time] },
  );
  return waiting
    .flatMap((mark, index): Mark[] => {
      const at = places[index];
      return at ? [{ ...mark, at }] : [];
    })
    .sort((one, other) => catalogue.districts.indexOf(one.district) - catalogue.districts.indexOf(other.district));
}

/** The first product of every place, then every second, and so on: each place gets marks close by before one spreads. */
function waitingMarks({ products }: Catalogue): Omit<Mark, "at">[] {
  const byPlace = new Map<CommuneBefore | District, Product[]>();
  for (const product of products) {
    const place = product.origin.commune ?? product.origin.district;
    if (place) byPlace.set(place, [...(byPlace.get(place) ?? []), product]);
  }
  const places = [...byPlace.values()];
  const marks = (some: readonly Product[]): Omit<Mark, "at">[] => {
    const [first, ...others] = some;
    const { district, commune } = first?.origin ?? {};
    return first && district ? [{ products: [first, ...others], district, commune }] : [];
  };
  if (products.length > mostMarks) return places.flatMap(marks);
  const longest = Math.max(0, ...places.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
    places.flatMap((some) => marks(some.slice(turn, turn + 1))),
  );
}

function wishOf({ district, commune }: Omit<Mark, "at">, time: Time, { frame, districts, cells }: ProvinceMap): Wish {
  const old = unitOf(districts, district.id);
  const at = commune?.point ? frame.project(commune.point) : below(old.label);
  const area = time === "now" && commune ? unitOf(cells, commune.now.id) : old;
  return { at, within: [area.rings] };
}

function below([x, y]: Point): Point {
  return [x, y + typeSize.narrow];
}
