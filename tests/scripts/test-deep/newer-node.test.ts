import { expect, test } from "vitest";
import { isNewEnough } from "../../../scripts/test-deep/newer-node.ts";

test.each([
  ["20.20.2", false],
  ["22.18.0", false],
  ["22.19.0", true],
  ["24.0.0", true],
])("Node %s runs Lighthouse: %s", (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});
