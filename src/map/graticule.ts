import type { Frame, Point } from "./frame.ts";

/** The net of meridians (at `x`) and parallels (at `y`) on a sheet, at every half degree. */
export interface Graticule {
  path: string;
  x: { at: number; degrees: number }[];
  y: { at: number; degrees: number }[];
}

/** The half degrees of Vietnam that cross the sheet. */
export function graticuleOf({ width, height, project }: Frame): Graticule {
  const halves = Array.from({ length: 48 }, (_, index) => index / 2);
  const x = halves
    .map((half) => ({ at: project([90 + half, 22])[0], degrees: 90 + half }))
    .filter(({ at }) => at > 0 && at < width);
  const y = halves
    .map((half) => ({ at: project([106, 5 + half])[1], degrees: 5 + half }))
    .filter(({ at }) => at > 0 && at < height);
  const path = [...x.map(({ at }) => `M${at} 0V${height}`), ...y.map(({ at }) => `M0 ${at}H${width}`)].join("");
  return { path, x, y };
}

/** Units to a kilometre in the middle of the places shown: a degree of latitude has 110.7 km at 22° N. */
export function kilometre({ project }: Frame, places: readonly Point[]): number {
  const latitudes = places.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  return (project([106, south])[1] - project([106, north])[1]) / ((north - south) * 110.7);
}
