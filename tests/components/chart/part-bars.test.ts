import { describe, expect, it } from "vitest";
import { partBars } from "../../../src/components/chart/part-bars.ts";

describe("the parts of a set of criteria as one bar", () => {
  it("share the width by their points", () => {
    expect(partBars({ A: 40, B: 25, C: 35 }, undefined, 200).segments).toEqual([
      { part: "A", points: 40, x: 0, width: 80 },
      { part: "B", points: 25, x: 80, width: 50 },
      { part: "C", points: 35, x: 130, width: 70 },
    ]);
  });

  it("have the story at the end of part B", () => {
    expect(partBars({ A: 40, B: 25, C: 35 }, 12, 200).story).toEqual({ points: 12, x: 106, width: 24 });
  });

  it("say nothing of the story where its points are not known", () => {
    expect(partBars({ A: 35, B: 25, C: 40 }, undefined, 200).story).toBeUndefined();
  });
});
