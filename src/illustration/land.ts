import { round } from "./drawing.ts";
import { inks, mixed } from "./inks.ts";
import { between, type Random } from "./seeded.ts";

/** A place in the picture. */
export type Point = readonly [x: number, y: number];

/** An ink seen through air: 0 is beside us, 1 melts into the low sky, which is cooler than the sky overhead. */
export function afar(ink: string, air: number, sky: string): string {
  return mixed(ink, mixed(sky, inks.mist, 0.55), air);
}

/** Points written as a list: `0,10 20,30`. */
export function points(list: string): Point[] {
  return list.split(" ").map((place): Point => {
    const [x = Number.NaN, y = Number.NaN] = place.split(",").map(Number);
    return [x, y];
  });
}

/** Points each moved a little, at most by so much either way. */
export function swayed(places: readonly Point[], dx: number, dy: number, random: Random): Point[] {
  return places.map(([x, y]) => [x + between(-dx, dx, random), y + between(-dy, dy, random)]);
}

/** Points as they are, or in a picture seen from its back: the left side on the right. Always in their order from left to right. */
export function turned(places: readonly Point[], over: boolean): Point[] {
  return over ? places.map(([x, y]): Point => [640 - x, y]).toReversed() : [...places];
}

/** A soft curve through the points, from the first to the last; `tension` 0 is straight, 1 is round. */
export function curve(places: readonly Point[], tension = 1, start = "M"): string {
  const parts: string[] = [];
  places.forEach(([x, y], index) => {
    const previous = places[index - 1];
    if (!previous) return void parts.push(`${start}${round(x)} ${round(y)}`);
    const [before, after] = [places[index - 2] ?? previous, places[index + 1] ?? ([x, y] as const)];
    const pull = tension / 6;
    parts.push(
      `C${round(previous[0] + (x - before[0]) * pull)} ${round(previous[1] + (y - before[1]) * pull)}`,
      ` ${round(x - (after[0] - previous[0]) * pull)} ${round(y - (after[1] - previous[1]) * pull)} ${round(x)} ${round(y)}`,
    );
  });
  return parts.join("");
}

/** The land under a crest that runs from the left edge (x = -30) to the right edge (x = 670). */
export function under(crest: string, floor = 364): string {
  return `${crest}L670 ${floor}L-30 ${floor}Z`;
}

/** Rolling land along a crest (a list of points from x = -30 to x = 670) that sways from picture to picture. */
export function hills(crest: string, dx: number, dy: number, random: Random): string {
  return under(curve(swayed(points(crest), dx, dy, random)));
}

/** Wooded land along such a crest, its treetops about so wide. */
export function woods(crest: string, dx: number, dy: number, size: number, random: Random): string {
  return under(treetops(swayed(points(crest), dx, dy, random), size, random));
}

/** A road or a stream through the points, that widens from its far end to its near end. */
export function ribbon(places: readonly Point[], narrow: number, wide: number): string {
  const side = (sign: number) =>
    places.map(([x, y], index): Point => {
      const [before, after] = [places[index - 1] ?? [x, y], places[index + 1] ?? [x, y]];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const half = (sign * (narrow + ((wide - narrow) * index) / (places.length - 1))) / 2 / Math.hypot(dx, dy);
      return [x - dy * half, y + dx * half];
    });
  return `${curve(side(1))}${curve(side(-1).toReversed(), 1, "L")}Z`;
}

/** A crest of treetops along the points: a row of crowns about so wide. */
export function treetops(places: readonly Point[], size: number, random: Random, start = "M"): string {
  const parts: string[] = [];
  places.forEach(([x, y], index) => {
    const previous = places[index - 1];
    if (!previous) return void parts.push(`${start}${round(x)} ${round(y)}`);
    const [fromX, fromY] = previous;
    const crowns = Math.max(1, Math.round(Math.hypot(x - fromX, y - fromY) / size));
    for (let crown = 1; crown <= crowns; crown++) {
      const share = Math.min(1, (crown + (crown < crowns ? between(-0.25, 0.25, random) : 0)) / crowns);
      const radius = size * between(0.5, 0.68, random);
      parts.push(
        `A${round(radius)} ${round(radius)} 0 0 1 ${round(fromX + (x - fromX) * share)} ${round(fromY + (y - fromY) * share)}`,
      );
    }
  });
  return parts.join("");
}

/** A round thing: the crown of a tree, a heap. */
export function ball(x: number, y: number, rx: number, ry = rx): string {
  return `M${round(x - rx)} ${round(y)}A${round(rx)} ${round(ry)} 0 1 1 ${round(x + rx)} ${round(y)}A${round(rx)} ${round(ry)} 0 1 1 ${round(x - rx)} ${round(y)}Z`;
}

/** A glint on still water or a thin bank of cloud: pointed at both ends. */
export function glint(x: number, y: number, halfWidth: number, thickness = 3): string {
  return `M${round(x - halfWidth)} ${round(y)}Q${round(x)} ${round(y - thickness)} ${round(x + halfWidth)} ${round(y)}Q${round(x)} ${round(y + thickness)} ${round(x - halfWidth)} ${round(y)}Z`;
}

/** A domed hill: its outline, its side away from the light, and the level lines that run around it. */
export interface Dome {
  outline: string;
  shade: string;
  /** The line around the hill at a height from 0 (its top) to 1 (its foot), as points from left to right. */
  level(height: number): Point[];
}

/** A hill with its top at x and y, so wide to either side and so high. */
export function dome(x: number, y: number, halfWidth: number, height: number): Dome {
  const reach = (level: number) => (Math.acos(1 - level) * 2) / Math.PI;
  const side = (sign: number, share = 1): Point[] =>
    [0.02, 0.12, 0.3, 0.55, 0.8, 1].map((level) => [x + sign * halfWidth * reach(level) * share, y + height * level]);
  const right = side(1);
  return {
    outline: `${curve([...side(-1).toReversed(), ...right])}Z`,
    shade: `${curve([[x + halfWidth * 0.04, y], ...right])}${curve(side(1, 0.42).toReversed(), 1, "L")}Z`,
    level: (level) =>
      [-1, -0.5, 0, 0.5, 1].map((across) => [
        x + across * halfWidth * reach(level),
        y + height * level + (1 - across * across) * halfWidth * reach(level) * 0.16,
      ]),
  };
}
