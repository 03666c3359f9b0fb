import { z } from "zod";
import { line } from "./values.ts";

/** Longitude and latitude in degrees (WGS 84); the sea around the archipelagos lies within. */
const position = z.tuple([z.number().min(100).max(118), z.number().min(5).max(25)]);
const ring = z.array(position).min(4);
const polygon = z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) });
const multiPolygon = z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) });
const lineString = z.object({ type: z.literal("LineString"), coordinates: z.array(position).min(2) });
const point = z.object({ type: z.literal("Point"), coordinates: position });
const multiPoint = z.object({ type: z.literal("MultiPoint"), coordinates: z.array(position).min(1) });

const unit = z.object({
  type: z.literal("Feature"),
  /** `code`: the statistics office's; `label`: a point well inside, for the unit's name. */
  properties: z.object({ code: line(5), name: line(60), label: position }),
  geometry: polygon,
});

const layer = <L extends string, G extends z.ZodType>(name: L, geometry: G) =>
  z.object({
    type: z.literal("Feature"),
    properties: z.object({ layer: z.literal(name), name: line(60) }),
    geometry,
  });

/** A province around the former one, under its name until 2025 and that of the province it is part of since. */
const neighbour = z.object({
  type: z.literal("Feature"),
  properties: z.object({ layer: z.literal("neighbour"), name: line(60), province_2025: line(60) }),
  geometry: polygon,
});

const contextFeature = z.union([
  layer("country", multiPolygon),
  layer("island-label", point),
  layer("island-dots", multiPoint),
  layer("locator-province-2025", polygon),
  layer("locator-backan", polygon),
  neighbour,
  layer("river", lineString),
  layer("lake-label", point),
]);

/** `data/places/districts.geojson` and `communes-now-schematic.geojson`: outlines of units; the latter are no boundaries. */
export const unitShapesSchema = z.object({ type: z.literal("FeatureCollection"), features: z.array(unit).min(1) });
/** `data/places/context.geojson`: what lies around, and Vietnam with its two archipelagos. */
export const contextShapesSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(contextFeature).min(1),
});

export type UnitShapesRecord = z.output<typeof unitShapesSchema>;
export type ContextShapesRecord = z.output<typeof contextShapesSchema>;
export type UnitShape = UnitShapesRecord["features"][number];
export type ContextShape = ContextShapesRecord["features"][number];
