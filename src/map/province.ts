import type { Catalogue, Shapes } from "../catalogue/catalogue.ts";
import type { UnitShape } from "../schema/shapes.ts";
import { bordersOf } from "./borders.ts";
import { contextLayer } from "./context-layer.ts";
import { frameAround, type Frame, type Line, type Point } from "./frame.ts";
import { graticuleOf, kilometre, type Graticule } from "./graticule.ts";
import { neighboursOf, type Neighbours } from "./neighbours.ts";
import { washesOf } from "./washes.ts";

/** Width of the sheet in units; every length on the map is told in them. */
export const sheetWidth = 1000;
const margins = { top: 52, right: 44, bottom: 44, left: 44 };

/** A district or commune as drawn: its outline, a point for its name, and its rings for asking what lies within. */
export interface DrawnUnit {
  id: string;
  name: string;
  path: string;
  label: Point;
  rings: Line[];
  /** Number of its wash of colour, which no unit beside it has. */
  wash: number;
}

/** The former province on paper: all that never changes from page to page. */
export interface ProvinceMap {
  frame: Frame;
  outline: string;
  districtBorders: string;
  cellBorders: string;
  neighbours: Neighbours;
  districts: DrawnUnit[];
  /** Today's communes as schematic cells. */
  cells: DrawnUnit[];
  rivers: { name: string; path: string; line: Line }[];
  /** `sign`: where the lake lies; `at`: where its name stands. */
  lake: { name: string; sign: Point; at: Point };
  /** Meridians and parallels at every half degree, with their names. */
  graticule: Graticule;
  /** Length of ten kilometres. */
  tenKilometres: number;
}

const drawn = new WeakMap<Shapes, ProvinceMap>();

/** Draws the map of the former province; the same shapes are drawn once. Throws when a unit has no outline. */
export function provinceMap({ shapes, districts, communesNow }: Catalogue): ProvinceMap {
  const known = drawn.get(shapes);
  if (known) return known;
  const places = shapes.districts.flatMap(({ geometry }) => geometry.coordinates.flat());
  const frame = frameAround(places, sheetWidth, margins);
  const old = bordersOf(shapes.districts);
  const map: ProvinceMap = {
    frame,
    outline: frame.path(old.outer),
    districtBorders: frame.path(old.inner),
    cellBorders: frame.path(bordersOf(shapes.communesNow).inner),
    neighbours: neighboursOf(shapes, frame, places),
    districts: drawUnits(frame, districts, shapes.districts),
    cells: drawUnits(frame, communesNow, shapes.communesNow),
    rivers: contextLayer(shapes, "river").map(({ properties, geometry }) => ({
      name: properties.name,
      path: frame.path([geometry.coordinates]),
      line: geometry.coordinates.map(frame.project),
    })),
    lake: lakeOf(shapes, frame),
    graticule: graticuleOf(frame),
    tenKilometres: Math.round(kilometre(frame, places) * 10),
  };
  drawn.set(shapes, map);
  return map;
}

/** The drawn unit with an id; throws when there is none. */
export function unitOf(units: readonly DrawnUnit[], id: string): DrawnUnit {
  const unit = units.find((one) => one.id === id);
  if (!unit) throw new Error(`the map has no unit “${id}”`);
  return unit;
}

function drawUnits(
  frame: Frame,
  units: readonly { id: string; code: string; name: string }[],
  shapes: readonly UnitShape[],
): DrawnUnit[] {
  const washes = washesOf(shapes);
  return units.map(({ id, code, name }) => {
    const index = shapes.findIndex(({ properties }) => properties.code === code);
    const shape = shapes[index];
    if (!shape) throw new Error(`no outline for ${name} (${code})`);
    const { coordinates } = shape.geometry;
    return {
      id,
      name,
      path: frame.path(coordinates),
      label: frame.project(shape.properties.label),
      rings: coordinates.map((ring) => ring.map(frame.project)),
      wash: washes[index] ?? 0,
    };
  });
}

function lakeOf(shapes: Shapes, frame: Frame): ProvinceMap["lake"] {
  const [lake] = contextLayer(shapes, "lake-label");
  if (!lake) throw new Error("data/places/context.geojson has no lake");
  const sign = frame.project(lake.geometry.coordinates);
  return { name: lake.properties.name, sign, at: [sign[0], sign[1] + 28] };
}
