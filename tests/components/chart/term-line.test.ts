import { describe, expect, it } from "vitest";
import { termLine } from "../../../src/components/chart/term-line.ts";

/** 36 months are 1095.75 days on average; with 180 more the line is 1275.75 days long. */
const width = 1275.75;

describe("the life of a certificate as a line", () => {
  it("is drawn to the scale of time", () => {
    const line = termLine({ months: 36, window: { earliest: 180, latest: 120 }, daysAfter: 180 }, width);
    expect(line).toEqual({ end: 1095.75, last: width, window: { x: 915.75, width: 60 } });
  });

  it("ends with the term where no extension is known, and shows no days for filing where none are set", () => {
    expect(termLine({ months: 36 }, 340)).toEqual({ end: 340, last: 340 });
  });
});
