import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { regulationOn } from "../../src/catalogue/regulation-on.ts";
import { regulationsSchema } from "../../src/schema/regulation.ts";
import { content, replace, repository } from "../fixtures/content.ts";

/** The real data/regulations.yaml; shared/domain/ocop-rules.md, section 1.2, gives the answers. */
const text = readFileSync(path.join(repository, "data/regulations.yaml"), "utf8");
const { regulations } = regulationsSchema.parse(parse(text));

describe("the criteria under which a certificate was given, as far as its date tells", () => {
  it.each<[string, string | undefined, string]>([
    ["2018-09-26", undefined, "no criteria existed yet"],
    ["2018-09-27", "bk-1627-2018", "the province's own provisional criteria"],
    ["2019-08-20", "bk-1627-2018", "their last day"],
    ["2019-08-21", "qd-1048-2019", "the first national criteria"],
    ["2021-12-29", "qd-1048-2019", "the first national criteria, as amended in 2020"],
    ["2023-02-23", "qd-1048-2019", "their last day"],
    ["2023-02-24", "qd-148-2023", "the second national criteria"],
    ["2024", "qd-148-2023", "a whole year under the same criteria"],
    ["2023", undefined, "a year in which the criteria changed"],
    ["2025-07-06", "qd-148-2023-1489", "the second national criteria, as amended when districts were abolished"],
    ["2026-05-21", "qd-148-2023-1489", "the last day before the third national criteria"],
    ["2026-05-22", undefined, "two regimes side by side"],
    ["2026-07-21", undefined, "the last day of two regimes side by side"],
    ["2026-07-22", "qd-26-2026", "the third national criteria alone"],
    ["2030", "qd-26-2026", "the third national criteria until others come"],
    ["2018-09-27/2026-11-24", undefined, "an interval over several criteria"],
    ["hôm qua", undefined, "no date at all"],
  ])("%s: %s, %s", (date, expected) => {
    expect(regulationOn(regulations, date)?.id).toBe(expected);
  });

  it("is marked as computed unless the register names it", async () => {
    const file = "data/certificates/2024.yaml";
    const { catalogue: byDate } = await content();
    const { catalogue: byName } = await content({
      [file]: replace("    level: national\n", "    level: national\n    regulation: qd-26-2026\n"),
    });
    const told = (catalogue: typeof byDate) => catalogue?.products[0]?.certificates[0];
    expect(told(byDate)).toMatchObject({ regulation: { id: "qd-148-2023" }, regulationComputed: true });
    expect(told(byName)).toMatchObject({ regulation: { id: "qd-26-2026" }, regulationComputed: false });
  });
});
