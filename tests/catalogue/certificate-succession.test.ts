import { describe, expect, it } from "vitest";
import {
  certificateState,
  holdsToday,
  productStates,
  type CertificateTerms,
  type ProductState,
} from "../../src/catalogue/certificate-state.ts";

interface Entry extends CertificateTerms {
  id: string;
}
const entry = (id: string, date: string, more: Omit<CertificateTerms, "decision"> = {}): Entry => ({
  id,
  decision: { date },
  ...more,
});

function told(certificates: readonly Entry[], day: string) {
  const { state, current, history } = certificateState(certificates, day);
  return { state, current: current?.id, history: history.map((one) => `${one.certificate.id}: ${one.state}`) };
}

describe("a product without a certificate", () => {
  it("has none, and no history", () => {
    expect(certificateState([], "2026-11-24")).toEqual({ state: "none", history: [] });
  });

  it("has none while its first decision lies ahead", () => {
    expect(told([entry("first", "2024-06-25")], "2024-06-24")).toEqual({
      state: "none",
      current: undefined,
      history: [],
    });
  });
});

describe("a later certificate", () => {
  const first = entry("four stars", "2021-06-30");
  const second = entry("five stars", "2024-06-25");

  it("takes over on the day it is signed, and the earlier one is superseded", () => {
    const expected = {
      state: "valid",
      current: "five stars",
      history: ["four stars: superseded", "five stars: valid"],
    };
    expect(told([first, second], "2024-06-25")).toEqual(expected);
  });

  it("is ignored on the days before it is signed", () => {
    const expected = { state: "expiring", current: "four stars", history: ["four stars: expiring"] };
    expect(told([first, second], "2024-06-24")).toEqual(expected);
  });

  it("takes over in whatever order the register lists the two", () => {
    expect(told([second, first], "2026-11-24")).toEqual(told([first, second], "2026-11-24"));
  });

  it("decides even when the earlier one would run longer", () => {
    const long = entry("long", "2023-01-10", { valid_to: "2030-01-10" });
    const short = entry("short", "2024-01-10", { valid_to: "2025-01-10" });
    expect(told([long, short], "2026-11-24")).toEqual({
      state: "expired",
      current: "short",
      history: ["long: superseded", "short: expired"],
    });
  });

  it("does not take over before the day from which it counts", () => {
    const later = entry("later", "2024-06-01", { valid_from: "2024-07-01" });
    expect(told([first, later], "2024-06-30")).toMatchObject({ state: "expiring", current: "four stars" });
    expect(told([first, later], "2024-07-01")).toMatchObject({ state: "valid", current: "later" });
  });

  it("revives a product whose earlier certificate was withdrawn", () => {
    const withdrawn = entry("withdrawn", "2021-06-30", { withdrawn_on: "2023-01-05" });
    expect(told([withdrawn, second], "2026-11-24")).toEqual({
      state: "valid",
      current: "five stars",
      history: ["withdrawn: withdrawn", "five stars: valid"],
    });
  });

  it("that was withdrawn does not bring the earlier one back", () => {
    const old = entry("old", "2024-01-10", { valid_to: "2030-01-10" });
    const withdrawn = entry("new", "2025-01-10", { withdrawn_on: "2026-01-05" });
    expect(told([old, withdrawn], "2026-11-24")).toMatchObject({ state: "withdrawn", current: "new" });
  });

  it("that may not have been signed yet changes nothing while both ways give the same state", () => {
    expect(told([entry("old", "2024-12-01"), entry("new", "2026")], "2026-06-01").state).toBe("valid");
  });

  it("that may not have been signed yet leaves the state open when the earlier one is expired", () => {
    expect(told([entry("old", "2019-12-23"), entry("new", "2026")], "2026-06-01").state).toBe("undated");
  });

  it("of the same day with another end leaves the state open", () => {
    const one = entry("one", "2024-01-10", { valid_to: "2025-01-10" });
    const other = entry("other", "2024-01-10");
    expect(told([one, other], "2026-06-01").state).toBe("undated");
  });
});

describe("two certificates whose order is not known", () => {
  const year = entry("in 2023", "2023");
  const day = entry("in May 2023", "2023-05-10", { valid_to: "2024-05-10" });

  it("leave the state open when it depends on the order", () => {
    expect(told([year, day], "2025-06-01").state).toBe("undated");
  });

  it("have one state when both would give it", () => {
    expect(told([year, day], "2028-01-01").state).toBe("expired");
  });

  it("are told in the order of their latest possible days", () => {
    expect(told([year, day], "2025-06-01").history.map((line) => line.split(":")[0])).toEqual([
      "in May 2023",
      "in 2023",
    ]);
  });

  it("count as re-assessed only on days after the other was signed", () => {
    const old = entry("old", "2023-12-20");
    const roughly = entry("roughly", "2018/2023-12-31");
    expect(told([old, roughly], "2026-11-24").state).toBe("expiring");
  });
});

describe("stars are shown filled", () => {
  const filled = new Set<ProductState>(["valid", "expiring", "extended"]);
  it.each(productStates.map((state) => [state, filled.has(state)] as const))("in the state %s: %s", (state, shown) => {
    expect(holdsToday(state)).toBe(shown);
  });

  it("never for a certificate that another has superseded", () => {
    expect(holdsToday("superseded")).toBe(false);
  });
});
