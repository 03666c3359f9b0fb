import type { FeatureCollection } from "geojson";
import { mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, GeometryObject } from "topojson-specification";
import type { Line, Point } from "./frame.ts";

/** An area with rings. */
export interface Area {
  geometry: { coordinates: readonly Line[] };
}

/** The lines of a set of areas that meet exactly, each line once. */
export interface Borders {
  /** Between two of the areas. */
  inner: Point[][];
  /** Around them all. */
  outer: Point[][];
}

/**
 * Parts the outlines of areas into the borders between them and the outline of the whole. Areas of one group have no
 * border between them; without groups each stands for itself.
 */
export function bordersOf<A extends Area>(areas: readonly A[], groupOf?: (area: A) => string): Borders {
  const joined = topology({ areas: collectionOf(areas, groupOf) });
  const all = joined.objects["areas"] as GeometryCollection;
  const lines = (wanted: (one: GeometryObject, other: GeometryObject) => boolean) =>
    mesh(joined, all, (one, other) => wanted(one, other)).coordinates.map((line) =>
      line.map(([x = 0, y = 0]): Point => [x, y]),
    );
  return {
    inner: lines((one, other) => one.id !== other.id),
    outer: lines((one, other) => one === other),
  };
}

/** Areas as GeoJSON, each with its group, or its number, as its id. */
export function collectionOf<A extends Area>(areas: readonly A[], groupOf?: (area: A) => string): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: areas.map((area, index) => ({
      type: "Feature",
      id: groupOf?.(area) ?? index,
      properties: null,
      geometry: { type: "Polygon", coordinates: area.geometry.coordinates.map((ring) => ring.map(([x, y]) => [x, y])) },
    })),
  };
}
