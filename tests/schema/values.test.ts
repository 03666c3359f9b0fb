import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { communeBeforeKey, day, line, partialDate, slug, webAddress } from "../../src/schema/values.ts";

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe("an identifier", () => {
  it.each(["mien-dong-tai-hoan", "a", "2-sao", "x".repeat(80)])("may be %s", (value) => {
    expect(accepts(slug, value)).toBe(true);
  });

  it.each([
    "",
    "Mien",
    "miến",
    "mien dong",
    "mien_dong",
    "-mien",
    "mien-",
    "mien--dong",
    "../mien",
    "mien/dong",
    "mien.dong",
    "mien\n",
    "x".repeat(81),
  ])("may not be %j", (value) => {
    expect(accepts(slug, value)).toBe(false);
  });
});

describe("the key of an old commune", () => {
  it.each([
    ["na-ri/con-minh", true],
    ["con-minh", false],
    ["na-ri/con-minh/thon", false],
    ["Na Rì/Côn Minh", false],
    ["na-ri/", false],
    ["../con-minh", false],
  ])("%s: %s", (value, good) => {
    expect(accepts(communeBeforeKey, value)).toBe(good);
  });
});

describe("a date in a record", () => {
  it.each([
    ["2024-06-25", true, true],
    ["2024-06", false, true],
    ["2024", false, true],
    ["2024-06-25/2024-12-31", false, true],
    ["2024-02-30", false, false],
    ["25/06/2024", false, false],
    [2024, false, false],
    [undefined, false, false],
  ])("%s is a day: %s; is a date as fine as its source: %s", (value, isDay, isPartial) => {
    expect(accepts(day, value)).toBe(isDay);
    expect(accepts(partialDate, value)).toBe(isPartial);
  });
});

describe("a web address", () => {
  it.each(["https://example.org", "http://example.org/a?b=c#d", "https://vi.wikipedia.org/wiki/Miến"])(
    "may be %s",
    (value) => {
      expect(accepts(webAddress, value)).toBe(true);
    },
  );

  it.each([
    "",
    "example.org",
    "//example.org",
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org",
    "file:///etc/passwd",
    "https://",
    "https://bank.example@evil.example",
    "https:example.org",
    `https://example.org/${"x".repeat(500)}`,
  ])("may not be %s", (value) => {
    expect(accepts(webAddress, value)).toBe(false);
  });
});

describe("a line of text", () => {
  it.each([
    ["Miến dong", true],
    ["x".repeat(20), true],
    ["x".repeat(21), false],
    ["", false],
    [" Miến", false],
    ["Miến ", false],
    ["Miến\ndong", false],
    ["Miến\tdong", false],
    ["   ", false],
    [5, false],
  ])("%j: %s", (value, good) => {
    expect(accepts(line(20), value)).toBe(good);
  });
});
