import { describe, expect, it } from "vitest";
import { fullestWindow } from "../../src/social-cards/drawing/fullest-window.ts";

describe("where a picture is cut", () => {
  it("is where it holds the most", () => expect(fullestWindow([0, 0, 0, 0, 9, 9, 0, 9], 4)).toBe(4));
  it("is the middle where all is alike", () => expect(fullestWindow([1, 1, 1, 1, 1, 1], 2)).toBe(2));
  it("is the middle where there is nothing", () => expect(fullestWindow([0, 0, 0, 0, 0, 0], 2)).toBe(2));
  it("is the whole where nothing has to go", () => expect(fullestWindow([1, 2, 3], 3)).toBe(0));
});
