import { describe, expect, it } from "vitest";
import { PathWriter } from "../../src/map/path-writer.ts";

function written(...points: [number, number][]): string {
  const writer = new PathWriter();
  points.forEach(([x, y], index) => (index === 0 ? writer.moveTo(x, y) : writer.lineTo(x, y)));
  return writer.result();
}

describe("a path in whole units", () => {
  it("tells each step from the one before", () => {
    expect(written([10.2, 20.4], [15, 18], [15, 30])).toBe("M10 20l5-2 0 12");
  });

  it("is closed where it ends as it began", () => {
    expect(written([0, 0], [4, 0], [4, 4], [0, 0.3])).toBe("M0 0l4 0 0 4z");
  });

  it("writes points that fall together once, and nothing for a line that shrinks to a point", () => {
    expect(written([0, 0], [0.2, 0.1], [5, 5], [5.4, 4.8])).toBe("M0 0l5 5");
    expect(written([1, 1], [1.2, 1.3])).toBe("");
  });
});
