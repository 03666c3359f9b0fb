import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../../src/catalogue/rules/index.ts";

const filesOf = (folder: string, ending: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

describe("the rules", () => {
  it("are each found in a file of their name, and tested in another", () => {
    const names = rules.map(({ name }) => name);
    expect(filesOf("../../../src/catalogue/rules", ".ts")).toEqual(expect.arrayContaining(names));
    expect(filesOf(".", ".test.ts")).toEqual(expect.arrayContaining(names));
  });

  it("have names of their own", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it("are all run: no file of a rule is left out of the list", () => {
    const others = ["index", "rule", "walk"];
    const files = filesOf("../../../src/catalogue/rules", ".ts").filter((file) => !others.includes(file));
    expect(files.sort()).toEqual(rules.map(({ name }) => name).sort());
  });
});
