import { describe, expect, it } from "vitest";
import type { Line, Point } from "../../src/map/frame.ts";
import { weave } from "../../src/map/weave.ts";

const cloth = { width: 400, height: 400, reach: 10, keepFree: [] };
const everywhere = (count: number) => Array.from({ length: count }, () => ({ at: [200, 200] as Point, within: [] }));
const west: Line[] = [
  [
    [0, 0],
    [200, 0],
    [200, 400],
    [0, 400],
  ],
];

/** Two diamonds of this reach touch or part when their middles are this far apart, counted along the axes. */
const apart = ([x1, y1]: Point, [x2, y2]: Point) => Math.abs(x1 - x2) + Math.abs(y1 - y2);

describe("marks woven into a cloth", () => {
  it("lie close to where they belong, and none overlaps another", () => {
    const places = weave(everywhere(50), cloth).filter((place) => place !== undefined);
    expect(places).toHaveLength(50);
    places.forEach((one, index) =>
      places.slice(index + 1).forEach((other) => expect(apart(one, other)).toBeGreaterThanOrEqual(2 * cloth.reach)),
    );
    expect(Math.max(...places.map((place) => apart(place, [200, 200])))).toBeLessThan(140);
  });

  it("stay in their own area, even when another place is nearer", () => {
    const places = weave([{ at: [199, 200], within: [west] }], cloth);
    expect(places[0]?.[0]).toBeLessThanOrEqual(190);
  });

  it("keep clear of names", () => {
    const box = { left: 150, right: 250, top: 180, bottom: 220 };
    const [place] = weave(everywhere(1), { ...cloth, keepFree: [box] });
    expect(Math.abs((place?.[1] ?? 200) - 200)).toBeGreaterThanOrEqual(30);
  });

  it("are left out when the cloth is full, and fall alike every time", () => {
    const small = { ...cloth, width: 60, height: 60 };
    const places = weave(everywhere(40), small);
    expect(places.filter((place) => place === undefined).length).toBeGreaterThan(0);
    expect(weave(everywhere(40), small)).toEqual(places);
  });
});
