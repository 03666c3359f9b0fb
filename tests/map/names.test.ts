import { describe, expect, it } from "vitest";
import { boxesMeet, labelBox, turnedBox } from "../../src/map/label-box.ts";
import { locatorNames, locatorType } from "../../src/map/locator-names.ts";
import { nameInLines } from "../../src/map/name-in-lines.ts";
import { straightest } from "../../src/map/straightest.ts";

describe("the name of a place", () => {
  it("moves away from another name, from a mark, and from the edge", () => {
    const [first, second] = locatorNames(
      [
        { text: "Xã Ngân Sơn", at: [500, 500] },
        { text: "Huyện Ngân Sơn", at: [990, 510] },
      ],
      [[500, 480]],
    );
    if (!first || !second) throw new Error("a name is lost");
    const boxes = [first, second].map(({ text, at }) => labelBox(text, at, locatorType));
    expect(boxes[1]?.right).toBeLessThanOrEqual(1000);
    expect(boxes[0] && boxesMeet(boxes[0], { left: 480, right: 520, top: 460, bottom: 500 })).toBe(false);
    expect(boxes[0] && boxes[1] && boxesMeet(boxes[0], boxes[1])).toBe(false);
  });

  it("is broken between words where it is long", () => {
    expect(nameInLines("Viên tinh bột nghệ mật ong (Bằng Lũng)", 26)).toEqual([
      "Viên tinh bột nghệ mật ong",
      "(Bằng Lũng)",
    ]);
    expect(nameInLines("Miến", 2)).toEqual(["Miến"]);
  });
});

describe("the name of a river", () => {
  const sheet = { width: 1000, height: 1000, keepFree: [] };

  it("stands along its straightest stretch, upright whichever way the river runs", () => {
    const bend: [number, number][] = [
      [700, 700],
      [640, 640],
      [700, 580],
      [640, 520],
      [700, 460],
      [640, 400],
      [340, 400],
    ];
    expect(straightest("Sông Năng", bend, sheet)).toEqual({ at: [490, 391], turn: 0 });
  });

  it("keeps clear of other names, or stands nowhere", () => {
    const line: [number, number][] = [
      [100, 500],
      [900, 500],
    ];
    const box = turnedBox("Sông Năng", [500, 491], 0, 20);
    expect(straightest("Sông Năng", line, sheet)?.at).toEqual([500, 491]);
    expect(straightest("Sông Năng", line, { ...sheet, keepFree: [box] })).toBeUndefined();
  });
});
