import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../../src/catalogue/rules/index.ts";
import type { Rule } from "../../../src/catalogue/rules/rule.ts";

const folder = new URL("../../../src/catalogue/rules/", import.meta.url);
const names = rules.map(({ name }) => name);

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "name" in value && "check" in value;
}

describe("the rules", () => {
  it("are each tested in a file of their name", () => {
    const tests = readdirSync(new URL(".", import.meta.url)).map((file) => file.replace(/\.test\.ts$/, ""));
    expect(tests).toEqual(expect.arrayContaining(names));
  });

  it("have names of their own", () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it("all run: none is written and then left out of the list", async () => {
    const written: string[] = [];
    for (const file of readdirSync(folder)) {
      const exported = Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>);
      for (const value of exported) if (isRule(value)) written.push(`${value.name}.ts in ${file}`);
    }
    expect(written.sort()).toEqual(names.map((name) => `${name}.ts in ${name}.ts`).sort());
  });
});
