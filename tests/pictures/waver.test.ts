import { describe, expect, it } from "vitest";
import { wavered } from "../../src/pictures/waver.ts";

const [width, height, channels] = [400, 300, 3];

/** Black above a line, white below it. */
function twoHalves(line: number): Buffer {
  return Buffer.from(
    Array.from({ length: width * height * channels }, (_, index) => (index < line * width * channels ? 0 : 255)),
  );
}

/** For each column the first row that is more white than black. */
function edgeOf(pixels: Buffer): number[] {
  return Array.from({ length: width }, (_, x) =>
    Array.from({ length: height }, (__, y) => pixels[(y * width + x) * channels] ?? 0).findIndex(
      (value) => value > 127,
    ),
  );
}

const waver = (data: Buffer, still = 0.1, seed = "a") =>
  wavered({ data, info: { width, height, channels } }, still, seed);

describe("the hand that draws", () => {
  it("lets an edge stray by a pixel or two, to and fro", () => {
    const edge = edgeOf(waver(twoHalves(150)));
    expect(Math.max(...edge.map((row) => Math.abs(row - 150)))).toBeLessThanOrEqual(2);
    expect(new Set(edge).size).toBeGreaterThan(1);
    const steps = edge.slice(1).map((row, index) => Math.abs(row - (edge[index] ?? row)));
    expect(Math.max(...steps)).toBeLessThanOrEqual(1);
  });

  it("leaves the lowest part still", () => {
    expect(new Set(edgeOf(waver(twoHalves(285))))).toEqual(new Set([285]));
  });

  it("does the same for the same drawing, and something else for another", () => {
    const drawing = twoHalves(150);
    expect(waver(drawing).equals(waver(drawing))).toBe(true);
    expect(waver(drawing, 0.1, "b").equals(waver(drawing))).toBe(false);
  });

  it("keeps a field of one colour as it is, up to its corners", () => {
    const plain = Buffer.alloc(width * height * channels, 77);
    expect(waver(plain).equals(plain)).toBe(true);
  });
});
