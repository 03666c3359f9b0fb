import { describe, expect, it } from "vitest";
import { authorityPeriods } from "../../src/catalogue/authority-periods.ts";
import { regulations } from "../fixtures/regulations.ts";

/** shared/domain/ocop-rules.md, section 1.2, gives the answers. */
describe("who granted stars when", () => {
  const periods = authorityPeriods(regulations);

  it("is told for every time under the same rules, without a day between", () => {
    expect(periods.map(({ from, to, rules }) => [from, to, ...rules.map(({ id }) => id)])).toEqual([
      ["2018-09-27", "2019-08-20", "bk-1627-2018"],
      ["2019-08-21", "2023-02-23", "qd-1048-2019"],
      ["2023-02-24", "2025-06-30", "qd-148-2023"],
      ["2025-07-01", "2025-07-05", "qd-148-2023"],
      ["2025-07-06", "2026-05-21", "qd-148-2023-1489"],
      ["2026-05-22", "2026-07-21", "qd-148-2023-1489", "qd-26-2026"],
      ["2026-07-22", undefined, "qd-26-2026"],
    ]);
  });

  it("names the amendment that came within such a time", () => {
    expect(periods.filter(({ amendments }) => amendments.length > 0).map(({ from }) => from)).toEqual(["2019-08-21"]);
  });

  it("says for which days nobody was left to grant 3 stars", () => {
    expect(periods.filter(({ gap }) => gap).map(({ from, gap }) => [from, gap?.stars])).toEqual([["2025-07-01", 3]]);
  });

  it("leaves out days that had no criteria at all", () => {
    const [first, , , ...later] = regulations;
    const apart = authorityPeriods([first, ...later].filter((rule) => rule !== undefined));
    expect(apart.map(({ from }) => from)).not.toContain("2019-08-21");
  });

  it("is nothing where no rules are known", () => {
    expect(authorityPeriods([])).toEqual([]);
  });
});
