import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import path from "node:path";
import { content, repository } from "../../fixtures/content.ts";

const rule = "ids-unique";

describe("an id names one record of its list", () => {
  it.each([
    ["resources", "data/resources.yaml", "mo"],
    ["sectors", "data/sectors.yaml", "sinh-vat-canh"],
    ["old districts", "data/places/districts.yaml", "huyen-na-ri"],
    ["communes of today", "data/places/communes-now.yaml", "xa-con-minh"],
  ])("so one that stands twice among the %s is an error", async (_title, file, id) => {
    const text = readFileSync(path.join(repository, file), "utf8");
    const start = text.indexOf(`  - id: ${id}\n`);
    const end = text.indexOf("\n  - id: ", start + 1);
    const record = text.slice(start, end < 0 ? undefined : end + 1);
    const { problems } = await content({ [file]: `${text}${record}` });
    const last = `${text}${record}`.lastIndexOf(`  - id: ${id}\n`);
    expect(problems).toContainEqual(
      expect.objectContaining({ rule, file, line: `${text}${record}`.slice(0, last).split("\n").length, column: 5 }),
    );
  });
});
