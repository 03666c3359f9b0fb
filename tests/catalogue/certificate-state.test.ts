import { describe, expect, it } from "vitest";
import { certificateState, type CertificateTerms, type ProductState } from "../../src/catalogue/certificate-state.ts";

const signed = (date: string, more: Omit<CertificateTerms, "decision"> = {}): CertificateTerms => ({
  decision: { date },
  ...more,
});

type Case = [title: string, certificate: CertificateTerms, day: string, state: ProductState];
const test = (cases: Case[]) =>
  it.each(cases)("%s", (_title, certificate, day, state) => {
    expect(certificateState([certificate], day).state).toBe(state);
  });

describe("the term of a certificate", () => {
  test([
    ["signed on 2019-12-23, is still good on 2022-12-23", signed("2019-12-23"), "2022-12-23", "expiring"],
    ["signed on 2019-12-23, is expired on 2022-12-24", signed("2019-12-23"), "2022-12-24", "expired"],
    ["signed on a leap day, is still good on 2027-02-28", signed("2024-02-29"), "2027-02-28", "expiring"],
    ["signed on a leap day, is past its term on 2027-03-01", signed("2024-02-29"), "2027-03-01", "past-term"],
    [
      "is the one written in the decision, even if shorter than 36 months",
      signed("2020-07-17", { valid_to: "2021-12-12" }),
      "2021-12-13",
      "expired",
    ],
    [
      "written in the decision includes its last day",
      signed("2020-07-17", { valid_to: "2021-12-12" }),
      "2021-12-12",
      "expiring",
    ],
    [
      "is the one written in the decision, even if longer than 36 months",
      signed("2020-07-17", { valid_to: "2027-12-31" }),
      "2026-11-24",
      "valid",
    ],
    [
      "counts from a start before the signature where the decision says so",
      signed("2024-12-01", { valid_from: "2024-07-01" }),
      "2027-07-02",
      "past-term",
    ],
    [
      "does not begin before the signature, although it counts from an earlier day",
      signed("2024-12-01", { valid_from: "2024-07-01" }),
      "2024-11-30",
      "none",
    ],
    [
      "does not begin before the start written in the decision",
      signed("2024-06-01", { valid_from: "2024-07-01" }),
      "2024-06-30",
      "none",
    ],
    [
      "begins on the start written in the decision",
      signed("2024-06-01", { valid_from: "2024-07-01" }),
      "2024-07-01",
      "valid",
    ],
    [
      "lasts 36 months from a start written in the decision",
      signed("2024-06-01", { valid_from: "2024-07-01" }),
      "2027-07-01",
      "expiring",
    ],
  ]);

  it.each([
    ["a day", signed("2024-06-25"), "2027-06-25", "2027-06-25"],
    ["a leap day", signed("2024-02-29"), "2027-02-28", "2027-02-28"],
    ["a month", signed("2024-06"), "2027-06-01", "2027-06-30"],
    ["a year", signed("2024"), "2027-01-01", "2027-12-31"],
    ["an interval", signed("2024-06-25/2024-12-31"), "2027-06-25", "2027-12-31"],
    ["a year with the end written", signed("2024", { valid_to: "2027-03-31" }), "2027-03-31", "2027-03-31"],
    ["a year with the start written", signed("2024", { valid_from: "2024-07-01" }), "2027-07-01", "2027-07-01"],
  ])("signed on %s tells every last good day that is possible", (_title, certificate, from, to) => {
    expect(certificateState([certificate], "2026-11-24").lastGoodDay).toEqual({ from, to });
  });

  it("cannot be told of a date that is none", () => {
    expect(() => certificateState([signed("tháng trước")], "2026-11-24")).toThrow("tháng trước");
  });
});

describe("the last half-year of a term, and the half-year after it", () => {
  test([
    [
      "with 181 days left, a certificate is valid",
      signed("2023-01-31", { valid_to: "2027-05-24" }),
      "2026-11-24",
      "valid",
    ],
    ["with 180 days left, it is expiring", signed("2023-01-31", { valid_to: "2027-05-23" }), "2026-11-24", "expiring"],
    ["on its last day, it is expiring", signed("2023-01-31", { valid_to: "2026-11-24" }), "2026-11-24", "expiring"],
    ["a day later, it is past its term", signed("2023-01-31", { valid_to: "2026-11-23" }), "2026-11-24", "past-term"],
    [
      "180 days later, it is past its term",
      signed("2023-01-31", { valid_to: "2026-05-28" }),
      "2026-11-24",
      "past-term",
    ],
    ["181 days later, it is expired", signed("2023-01-31", { valid_to: "2026-05-27" }), "2026-11-24", "expired"],
    ["years later, it is expired", signed("2018-12-12"), "2026-11-24", "expired"],
  ]);
});

describe("a term that ended before extensions became possible on 2026-05-22", () => {
  const ended = (valid_to: string) => signed("2023-01-31", { valid_to });
  test([
    ["is expired at once: ended 2026-05-20, asked on 2026-05-21", ended("2026-05-20"), "2026-05-21", "expired"],
    [
      "may be extended from that day on: ended 2026-05-20, asked on 2026-05-22",
      ended("2026-05-20"),
      "2026-05-22",
      "past-term",
    ],
    ["ended on the day before, is past its term on 2026-05-22", ended("2026-05-21"), "2026-05-22", "past-term"],
    ["ended 180 days before, may just be extended", ended("2025-11-23"), "2026-05-22", "past-term"],
    ["ended 181 days before, stays expired", ended("2025-11-22"), "2026-05-22", "expired"],
    [
      "was expired a day after its last, years ago",
      signed("2020-07-17", { valid_to: "2023-01-10" }),
      "2023-01-11",
      "expired",
    ],
  ]);
});

describe("a certificate whose date is known only roughly", () => {
  test([
    ["awarded in 2024, is valid on 2026-11-24", signed("2024"), "2026-11-24", "valid"],
    ["awarded in 2022, is expired on 2026-11-24", signed("2022"), "2026-11-24", "expired"],
    ["awarded in 2023, is undated on 2026-11-24", signed("2023"), "2026-11-24", "undated"],
    ["between valid and expiring, counts as valid", signed("2024-05"), "2026-11-10", "valid"],
    ["expiring whatever its day, is expiring", signed("2024-05"), "2026-12-15", "expiring"],
    ["between past its term and expired, counts as past its term", signed("2023-05"), "2026-11-10", "past-term"],
    ["expired whatever its day, is expired", signed("2023-05"), "2026-12-15", "expired"],
    ["between expiring and past its term, is undated", signed("2023-11"), "2026-11-24", "undated"],
    ["of an interval that ends late enough, is valid", signed("2024-06-25/2024-12-31"), "2026-11-24", "valid"],
    ["of a very long interval, is undated", signed("2018-09-27/2026-11-24"), "2026-11-24", "undated"],
    ["awarded this year, perhaps not yet, is undated", signed("2026"), "2026-06-01", "undated"],
    ["awarded next year, is not there yet", signed("2026"), "2025-12-31", "none"],
    ["awarded this year, is valid on the year's last day", signed("2026"), "2026-12-31", "valid"],
    ["awarded this month, perhaps not yet, is undated", signed("2026-11"), "2026-11-24", "undated"],
    [
      "with its end written, is as sure as if its day were known",
      signed("2023", { valid_to: "2027-12-31" }),
      "2026-11-24",
      "valid",
    ],
  ]);
});

describe("a certificate that was withdrawn", () => {
  const withdrawn = signed("2024-06-25", { withdrawn_on: "2026-03-10" });
  test([
    ["is valid on the day before", withdrawn, "2026-03-09", "valid"],
    ["is withdrawn from that day on", withdrawn, "2026-03-10", "withdrawn"],
    ["is withdrawn later", withdrawn, "2026-11-24", "withdrawn"],
    ["is withdrawn even after its term", withdrawn, "2030-01-01", "withdrawn"],
    [
      "is withdrawn even if its date is not well known",
      signed("2023", { withdrawn_on: "2026-03-10" }),
      "2026-11-24",
      "withdrawn",
    ],
  ]);
});

describe("a certificate with proof of an extension", () => {
  const extended = signed("2023-05-31", { extension: { until: "2026-09-30" } });
  const longAgo = signed("2023-05-31", { extension: { until: "2026-11-27" } });
  test([
    ["is expiring while its own term runs", extended, "2026-05-31", "expiring"],
    ["is extended from the day after its term", extended, "2026-06-01", "extended"],
    ["is extended on the last day of the extension", extended, "2026-09-30", "extended"],
    ["is past its term when the extension has ended", extended, "2026-10-01", "past-term"],
    ["is expired when the extension ended 181 days after its term", longAgo, "2026-11-28", "expired"],
    [
      "is extended whichever day of a month its term ended",
      signed("2023-05", { extension: { until: "2026-09-30" } }),
      "2026-07-01",
      "extended",
    ],
  ]);
});
