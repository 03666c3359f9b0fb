import { expect, test } from "vitest";
import { cacheKey } from "../../src/pictures/cache-key.ts";

const encoding = { formats: ["avif"], widths: [320] } as const;

test("a picture is encoded anew when it or the way it is encoded changes, and only then", () => {
  const key = cacheKey("<svg/>", encoding);
  expect(key).toMatch(/^[0-9a-f]{20}$/);
  expect(cacheKey("<svg/>", { ...encoding })).toBe(key);
  expect(cacheKey("<svg />", encoding)).not.toBe(key);
  expect(cacheKey("<svg/>", { ...encoding, widths: [640] })).not.toBe(key);
  expect(cacheKey("<svg/>", { ...encoding, formats: ["webp"] })).not.toBe(key);
});
