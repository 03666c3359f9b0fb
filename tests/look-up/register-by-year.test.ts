import { describe, expect, it } from "vitest";
import type { Catalogue, Certificate } from "../../src/catalogue/catalogue.ts";
import { registerByYear } from "../../src/look-up/register-by-year.ts";

const entry = (id: string, date: string, more: { number?: string; kind?: string; status?: string } = {}) =>
  ({
    id,
    kind: more.kind ?? "certificate",
    decision: { date, number: more.number },
    product: { name: id, status: more.status ?? "published" },
  }) as unknown as Certificate;

const years = (certificates: Certificate[], day = "2026-11-24") =>
  registerByYear({ certificates, day } as unknown as Catalogue).map(({ year, entries }) => [
    year,
    entries.map(({ id }) => id),
  ]);

describe("the register by year", () => {
  it("has the newest year first, and last what has no year", () => {
    const all = [entry("a", "2018-09-27/2021-12-31"), entry("b", "2019"), entry("c", "2022-12-02/2022-12-31")];
    expect(years(all)).toEqual([
      ["2022", ["c"]],
      ["2019", ["b"]],
      [undefined, ["a"]],
    ]);
  });

  it("has within a year certificates before steps, and numbers before those without", () => {
    const all = [
      entry("step", "2022-12-05", { kind: "step", number: "9/QĐ" }),
      entry("bare", "2022"),
      entry("old", "2022-01-05", { number: "1/QĐ" }),
      entry("new", "2022-12-05", { number: "2/QĐ" }),
    ];
    expect(years(all)).toEqual([["2022", ["new", "old", "bare", "step"]]]);
  });

  it("leaves out drafts, and decisions after the day", () => {
    expect(years([entry("a", "2027-01-01"), entry("b", "2026", { status: "draft" })])).toEqual([]);
  });
});
