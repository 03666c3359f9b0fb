import { neighbors } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection } from "topojson-specification";
import { collectionOf, type Area } from "./borders.ts";

/** Numbers areas so that two that share a border have different numbers; the numbers stay small. */
export function washesOf(areas: readonly Area[]): number[] {
  const joined = topology({ areas: collectionOf(areas) });
  const around = neighbors((joined.objects["areas"] as GeometryCollection).geometries);
  const washes: number[] = [];
  for (const others of around) {
    const taken = new Set(others.map((other) => washes[other]));
    let wash = 0;
    while (taken.has(wash)) wash += 1;
    washes.push(wash);
  }
  return washes;
}
