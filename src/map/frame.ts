import { geoMercator, geoPath, type GeoProjection } from "d3-geo";
import { PathWriter } from "./path-writer.ts";

/** Longitude and latitude in degrees, or x and y in the units of a drawing. */
export type Point = readonly [number, number];
export type Line = readonly Point[];

/** A sheet of paper with a projection fitted to it: Mercator, which keeps shapes. */
export interface Frame {
  width: number;
  height: number;
  project(place: Point): Point;
  /** Lines of places as an SVG path, cut off at the edge of the sheet. */
  path(lines: readonly Line[]): string;
}

interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** A frame of the given width that shows all places inside its margins; its height follows. Units are whole. */
export function frameAround(places: readonly Point[], width: number, margins: Margins): Frame {
  const projection = geoMercator().precision(0);
  const all = { type: "MultiPoint" as const, coordinates: places.map(([x, y]) => [x, y]) };
  projection.fitWidth(width - margins.left - margins.right, all);
  const [, [, inner]] = geoPath(projection).bounds(all);
  const [x, y] = projection.translate();
  projection.translate([x + margins.left, y + margins.top]);
  const height = Math.round(inner + margins.top + margins.bottom);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  return {
    width,
    height,
    project: (place) => projected(projection, place),
    path: (lines) => pathOf(projection, lines),
  };
}

function projected(projection: GeoProjection, [longitude, latitude]: Point): Point {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return [Math.round(x), Math.round(y)];
}

function pathOf(projection: GeoProjection, lines: readonly Line[]): string {
  const writer = new PathWriter();
  const coordinates = lines.map((line) => line.map(([x, y]) => [x, y]));
  geoPath(projection, writer)({ type: "MultiLineString", coordinates });
  return writer.result();
}
