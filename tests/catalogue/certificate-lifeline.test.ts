import { describe, expect, it } from "vitest";
import { certificateLifeline, fractionOf, stepsBy, type Span } from "../../src/catalogue/certificate-lifeline.ts";
import { certificateState, endOfTerm, holdsToday, signedRange } from "../../src/catalogue/certificate-state.ts";
import type { CertificateTerms } from "../../src/catalogue/certificate-state.ts";
import { certificateTimeline } from "../../src/catalogue/certificate-timeline.ts";
import { addDays, addMonths, daysBetween, type Day } from "../../src/catalogue/day.ts";
import { certificateSets, pseudoRandom } from "../fixtures/random-certificates.ts";

const today = "2026-11-24";
const lifeline = (certificates: CertificateTerms[], day: Day = today, steps: CertificateTerms[] = []) => {
  const figure = certificateLifeline(certificateState(certificates, day), steps, today);
  if (!figure) throw new Error("no figure");
  const at = (when: Day) => fractionOf(figure.axis, when);
  return { ...figure, at, lane: figure.lanes.at(-1), span: (from: Day, to: Day) => ({ from: at(from), to: at(to) }) };
};
const decided = (date: string, more: Partial<CertificateTerms> = {}): CertificateTerms => ({
  decision: { date },
  ...more,
});

describe("the lifeline of a certificate", () => {
  it("is a bar from the day of its decision through its last good day", () => {
    const { lane, span, at } = lifeline([decided("2024-06-25")]);
    expect(lane).toMatchObject({ holds: true, decided: span("2024-06-25", "2024-06-25"), possible: [] });
    expect(lane?.sure).toEqual(span("2024-06-25", "2027-06-26"));
    expect(lane?.end).toBe(at("2027-06-26"));
  });

  it("of a decision known by its year is sure only where every day of that year agrees", () => {
    const { lane, span } = lifeline([decided("2024")]);
    expect(lane?.decided).toEqual(span("2024-01-01", "2024-12-31"));
    expect(lane?.sure).toEqual(span("2024-12-31", "2027-01-02"));
    expect(lane?.possible).toEqual([span("2024-01-01", "2024-12-31"), span("2027-01-02", "2028-01-01")]);
  });

  it("of a decision that may be older than a whole term is nowhere sure", () => {
    const { lane, span } = lifeline([decided("2018-09-27/2025-12-31")]);
    expect(lane?.sure).toBeUndefined();
    expect(lane?.possible).toEqual([span("2018-09-27", "2029-01-01")]);
    expect(lane?.holds).toBe(false);
  });

  it("goes on as far as its extension, in a stretch of its own", () => {
    const { lane, span, gapFrom } = lifeline([decided("2023-08-20", { extension: { until: "2026-12-31" } })]);
    expect(lane).toMatchObject({ state: "extended", holds: true, extended: span("2026-08-21", "2027-01-01") });
    expect(gapFrom).toBeUndefined();
  });

  it("stops at its withdrawal, from that day on", () => {
    const withdrawn = [decided("2024-06-25", { withdrawn_on: "2025-05-05" })];
    const { lane, span, at, gapFrom } = lifeline(withdrawn);
    expect(lane?.sure).toEqual(span("2024-06-25", "2025-05-05"));
    expect([lane?.withdrawn, gapFrom]).toEqual([at("2025-05-05"), at("2025-05-05")]);
    const before = lifeline(withdrawn, "2025-05-04");
    expect(before.lane?.withdrawn).toBeUndefined();
    expect(before.lane?.sure?.to).toBe(before.at("2027-06-26"));
  });

  it("has its decision where it was signed and its bar where it begins to count", () => {
    const { lane, at } = lifeline([decided("2024-06-25", { valid_from: "2024-09-01" })]);
    expect(lane?.decided.from).toBe(at("2024-06-25"));
    expect(lane?.sure?.from).toBe(at("2024-09-01"));
  });

  it("is followed by a gap once its last possible day is over, and not while that is open", () => {
    const gapOf = (date: string) => lifeline([decided(date)]).gapFrom;
    expect(gapOf("2021-12-29")).toBe(lifeline([decided("2021-12-29")]).at("2024-12-30"));
    expect(gapOf("2023-10-01")).toBeDefined();
    for (const open of ["2024-06-25", "2024-02-10", "2023"]) expect(gapOf(open), open).toBeUndefined();
  });

  it("stands below those that it took over from, which hold no more", () => {
    const { lanes } = lifeline([decided("2024-06-25"), decided("2018"), decided("2021-06-30")]);
    expect(lanes.map(({ certificate, holds }) => [certificate.decision.date, holds])).toEqual([
      ["2018", false],
      ["2021-06-30", false],
      ["2024-06-25", true],
    ]);
  });

  it("shows the steps taken by its day, and does not know later ones yet", () => {
    const steps = [decided("2020-08-14"), decided("2022")];
    const { axis, span, ...figure } = lifeline([decided("2021-06-30")], today, steps);
    expect(axis.from).toBe("2020-01-01");
    expect(figure.steps).toEqual([span("2020-08-14", "2020-08-14"), span("2022-01-01", "2022-12-31")]);
    expect(stepsBy("2021-07-01", steps)).toEqual([decided("2020-08-14")]);
  });

  it("is not drawn where there is no certificate, even after a step", () => {
    expect(certificateLifeline(certificateState([], today), [decided("2024-03")], today)).toBeUndefined();
  });
});

describe("the axis of a lifeline", () => {
  it("goes from New Year's Day of the first year to the end of the year three years from the build", () => {
    const { axis, years } = lifeline([decided("2021-12-29")]);
    expect(axis).toEqual({ from: "2021-01-01", to: "2030-01-01" });
    expect(years).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029]);
  });

  it("reaches a year past the last good day where that is later", () => {
    expect(lifeline([decided("2026-11-20")]).axis.to).toBe("2031-01-01");
    expect(lifeline([decided("2025-01-01", { valid_to: "2033-01-01" })]).axis.to).toBe("2035-01-01");
  });

  it("has a day beyond it at its end, and one before it at its beginning", () => {
    const { at } = lifeline([decided("2021-12-29")]);
    expect(["1999-01-01", "2021-01-01", "2030-01-01", "2045-07-07"].map(at)).toEqual([0, 0, 1, 1]);
  });

  it("puts each year where a scale of equal years has it, to the day", () => {
    const { axis, years, at } = lifeline([decided("2018")]);
    const oneDay = 1 / daysBetween(axis.from, axis.to) + 0.0001;
    for (const [index, year] of years.entries())
      expect(Math.abs(at(`${year}-01-01`) - index / years.length)).toBeLessThanOrEqual(oneDay);
  });

  it("moves a day on with every day", () => {
    const { at } = lifeline([decided("2018")]);
    const places = Array.from({ length: 400 }, (_, index) => at(addDays(today, index)));
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });
});

describe("lifelines of certificates drawn by lot", () => {
  const figures = certificateSets(100, 1127).flatMap(({ certificates, from: builtOn }) =>
    certificateTimeline(certificates, builtOn).flatMap(({ from: day, standing }) => {
      const figure = certificateLifeline(standing, [], builtOn);
      return figure ? [{ builtOn, day, standing, figure }] : [];
    }),
  );
  const within = (span: Span | undefined, place: number) =>
    span !== undefined && place >= span.from && place <= span.to;

  it("are many, in every state", () => {
    expect(new Set(figures.map(({ standing }) => standing.state)).size).toBe(7);
  });

  it("stay on their axis and run forward", () => {
    for (const { figure } of figures)
      for (const { decided: of, sure, possible, extended, end } of figure.lanes)
        for (const { from, to } of [of, ...possible, ...[sure, extended].filter((span) => span !== undefined)]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(1);
          expect(end).toBeLessThan(1);
        }
  });

  it("have room for three years more, and for a year after any term", () => {
    for (const { figure, builtOn } of figures) {
      expect(figure.axis.to > addMonths(builtOn, 36)).toBe(true);
      for (const { certificate } of figure.lanes)
        expect(figure.axis.to > addMonths(endOfTerm(certificate).to, 12)).toBe(true);
    }
  });

  it("show as holding the one that decides, and only while the product's certificate holds", () => {
    for (const { figure, standing } of figures) {
      expect(figure.lanes.at(-1)?.certificate).toBe(standing.current);
      expect(figure.lanes.map(({ holds }) => holds)).toEqual(
        figure.lanes.map((_, index) => index === figure.lanes.length - 1 && holdsToday(standing.state)),
      );
    }
  });

  it("have a gap just where the time without a certificate is sure to have begun, and not before its beginning", () => {
    for (const { figure, standing, day } of figures) {
      expect(figure.gapFrom !== undefined).toBe(["past-term", "expired", "withdrawn"].includes(standing.state));
      if (figure.gapFrom !== undefined) expect(figure.gapFrom).toBeLessThanOrEqual(fractionOf(figure.axis, day));
    }
  });

  it("cover each day on which a certificate by itself may hold, and promise no day on which it may not", () => {
    const random = pseudoRandom(36);
    for (const { figure } of figures)
      for (const lane of figure.lanes) {
        const { certificate, sure, possible, extended } = lane;
        if (lane.state === "withdrawn") continue;
        const terms = { ...certificate, withdrawn_on: undefined };
        const first = signedRange(terms).from;
        for (let index = 0; index < 20; index += 1) {
          const day = addDays(first, Math.floor(random() * 2400));
          const { state } = certificateState([terms], day);
          const place = fractionOf(figure.axis, day);
          const drawn = [sure, extended, ...possible].some((span) => within(span, place));
          if (holdsToday(state)) expect(drawn, `${day} of ${JSON.stringify(certificate)}`).toBe(true);
          const inside = sure && place > sure.from && place < sure.to;
          if (inside) expect(["valid", "expiring"], `${day} of ${JSON.stringify(certificate)}`).toContain(state);
        }
      }
  });
});
