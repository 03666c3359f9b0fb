import { describe, expect, it } from "vitest";
import { frameAround } from "../../src/map/frame.ts";

const margins = { top: 10, right: 10, bottom: 10, left: 10 };
const frame = frameAround(
  [
    [105, 22],
    [106, 23],
  ],
  200,
  margins,
);

describe("a sheet of paper around places", () => {
  it("has north at the top and east at the end, inside the margins", () => {
    expect(frame.project([105, 22])).toEqual([10, frame.height - 10]);
    expect(frame.project([106, 23])).toEqual([190, 10]);
  });

  it("keeps shapes: a degree of latitude is longer than one of longitude this far north", () => {
    expect(frame.height - 20).toBeGreaterThan(190);
    expect(frame.height - 20).toBeLessThan(200);
  });

  it("cuts lines off at its edge", () => {
    const path = frame.path([
      [
        [105.5, 22.5],
        [115, 22.5],
      ],
    ]);
    expect(path).toMatch(/^M100 \d+l100 0$/);
  });
});
