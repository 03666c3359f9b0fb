import { describe, expect, it } from "vitest";
import { nationalCriteria } from "../../src/catalogue/national-criteria.ts";
import { regulations } from "../fixtures/regulations.ts";

describe("the national sets of criteria", () => {
  it("are the three as first issued, without the province's own and without amendments", () => {
    expect(nationalCriteria(regulations).map(({ id }) => id)).toEqual(["qd-1048-2019", "qd-148-2023", "qd-26-2026"]);
  });
});
