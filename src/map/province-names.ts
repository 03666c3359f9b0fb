import type { Catalogue, District } from "../catalogue/catalogue.ts";
import type { Point } from "./frame.ts";
import { labelBox, turnedBox } from "./label-box.ts";
import { placeNames, type PlacedName } from "./names.ts";
import { provinceMap, unitOf, type DrawnUnit, type ProvinceMap } from "./province.ts";
import { straightest, type Stretch } from "./straightest.ts";
import { typeSize } from "./type-size.ts";
import type { Box } from "./weave.ts";

/** Until 2025-06-30, or since. */
export type Time = "before" | "now";

/** Every name on the map of the former province, with its place. */
export interface ProvinceNames {
  districts: { district: District; at: Point }[];
  /** Of the communes of today, those with the most products first. */
  cells: PlacedName[];
  lake: ProvinceMap["lake"];
  rivers: (Stretch & { name: string })[];
  /** The rooms of those that either time shows: of districts and the lake as large as a phone needs them. */
  boxes: Record<Time, Box[]>;
}

/** The names on a phone, in its larger type, of as many communes of today as there is room for beside the marks. */
export function phoneNames(catalogue: Catalogue, marks: readonly { at: Point }[]): PlacedName[] {
  const { cells, lake } = provinceNames(catalogue);
  const { neighbours } = provinceMap(catalogue);
  return placeNames(
    cells.map(({ unit }) => unit),
    typeSize.narrow,
    [
      lakeOnPhone(lake),
      ...neighbours.now.names
        .filter(({ onPhone }) => onPhone)
        .map(({ name, at }) => labelBox(name, at, typeSize.narrow)),
      ...marks.map(({ at: [x, y] }) => ({ left: x, right: x, top: y, bottom: y })),
    ],
  );
}

/** The names of the districts, of the lake, and of the communes of today and the rivers as far as there is room. */
export function provinceNames(catalogue: Catalogue): ProvinceNames {
  const map = provinceMap(catalogue);
  const { lake } = map;
  const districts = catalogue.districts.map((district) => ({ district, at: unitOf(map.districts, district.id).label }));
  const busiestFirst = catalogue.communesNow.toSorted((one, other) => other.products.length - one.products.length);
  const busiestCells = busiestFirst.map(({ id }) => unitOf(map.cells, id));
  const cells = placeNames(busiestCells, typeSize.wide, [labelBox(lake.name, lake.at, typeSize.wide), lakeSign(lake)]);
  const fixed = {
    before: districts.map(({ district, at }) => districtBox(unitOf(map.districts, district.id), at)),
    now: cells.map(({ unit, at }) => labelBox(unit.name, at, typeSize.wide)),
  };
  const lakeBoxes = [lakeOnPhone(lake), lakeSign(lake)];
  const rivers = map.rivers.flatMap(({ name, line }) => {
    const stretch = straightest(name, line, {
      ...map.frame,
      keepFree: [...fixed.before, ...fixed.now, ...lakeBoxes],
    });
    return stretch ? [{ name, ...stretch }] : [];
  });
  const riverBoxes = rivers.map(({ name, at, turn }) => turnedBox(name, at, turn, typeSize.wide));
  return {
    districts,
    cells,
    lake,
    rivers,
    boxes: {
      before: [...fixed.before, ...lakeBoxes, ...riverBoxes],
      now: [...fixed.now, ...lakeBoxes, ...riverBoxes],
    },
  };
}

/** The room of the sign of the lake, which stands above its name. */
function lakeSign({ sign: [x, y] }: ProvinceMap["lake"]): Box {
  return { left: x - 20, right: x + 20, top: y - 10, bottom: y + 10 };
}

/** The room of its name on a phone, where the larger type stands a little lower. */
function lakeOnPhone({ name, at: [x, y] }: ProvinceMap["lake"]): Box {
  return labelBox(name, [x, y + 14], typeSize.narrow);
}

/** The room of a district's name: as large as on a phone, unless the district is too small for that. */
function districtBox({ name, rings }: DrawnUnit, at: Point): Box {
  const narrow = labelBox(name, at, typeSize.narrow);
  const across = rings.flat().map(([x]) => x);
  const fits = narrow.right - narrow.left < Math.max(...across) - Math.min(...across);
  return fits ? narrow : labelBox(name, at, typeSize.wide);
}
