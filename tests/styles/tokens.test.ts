import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { tokens } from "../../src/components/specimen-page/tokens.ts";
import { repository } from "../fixtures/content.ts";

let schemes: Record<"light" | "dark", Map<string, string>>;
let names: string[] = [];
beforeAll(async () => {
  const css = await readFile(path.join(repository, "src/styles/tokens.css"), "utf8");
  const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
  const colours = (text: string) =>
    new Map([...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = "", colour = ""]) => [name, colour]));
  schemes = { light: colours(light), dark: colours(dark) };
  names = [...light.matchAll(/--([a-z0-9-]+):/g)].map(([, name = ""]) => name);
});

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [lighter = 0, darker = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Inks, with the grounds that text of them stands on, and the contrast that it needs there (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly (readonly [ink: string, grounds: readonly string[], least: number])[] = [
  ["ink", ["paper", "surface", "holds-ground", "lapsed-ground", "warning-ground"], 7],
  ["quiet", ["paper", "surface", "lapsed-ground"], 4.5],
  ["indigo", ["paper", "surface", "lapsed-ground"], 4.5],
  ["star", ["paper", "surface"], 4.5],
  ["holds", ["paper", "surface", "holds-ground"], 4.5],
  ["warning-ink", ["warning-ground"], 4.5],
  ["persimmon", ["paper", "surface"], 4.5],
  ["paper", ["indigo"], 4.5],
];

describe.each(["light", "dark"] as const)("the colours of the %s scheme", (scheme) => {
  it.each(pairs)("let %s be read on %s", (ink, grounds, least) => {
    for (const ground of grounds) {
      const [first, second] = [schemes[scheme].get(ink), schemes[scheme].get(ground)];
      if (first === undefined || second === undefined) throw new Error(`there is no colour ${ink} or ${ground}`);
      expect(contrast(first, second), `${ink} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });
});

it("every token that the specimen shows exists, and it shows every colour", () => {
  const shown: string[] = Object.values(tokens).flat();
  expect(shown.filter((name) => !names.includes(name))).toEqual([]);
  expect([...schemes.light.keys()].filter((name) => !shown.includes(name))).toEqual([]);
  expect([...schemes.dark.keys()].sort()).toEqual([...schemes.light.keys()].sort());
});
