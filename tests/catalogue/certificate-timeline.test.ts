import { describe, expect, it } from "vitest";
import { certificateState, type CertificateTerms } from "../../src/catalogue/certificate-state.ts";
import { certificateTimeline, type Stretch } from "../../src/catalogue/certificate-timeline.ts";
import { addDays, addMonths, daysBetween, parseDateRange, type Day } from "../../src/catalogue/day.ts";
import { certificateSets, pseudoRandom } from "../fixtures/random-certificates.ts";

/** What a page does with a timeline: it looks up the last stretch that has begun. */
function lookUp<C extends CertificateTerms>(timeline: readonly Stretch<C>[], day: Day): Stretch<C> | undefined {
  return timeline.findLast(({ from }) => from <= day);
}

/** Compares what the timeline and the function say on each of these days; tells the first days on which they differ. */
function differences(certificates: readonly CertificateTerms[], from: Day, days: Iterable<Day>): string[] {
  const timeline = certificateTimeline(certificates, from);
  const told: string[] = [];
  for (const day of days) {
    if (day < from) continue;
    const expected = certificateState(certificates, day);
    const found = lookUp(timeline, day)?.standing;
    const asExpected =
      found?.state === expected.state &&
      found.current === expected.current &&
      found.lastGoodDay?.from === expected.lastGoodDay?.from &&
      found.lastGoodDay?.to === expected.lastGoodDay?.to;
    if (!asExpected)
      told.push(
        `${day}: the timeline says ${found?.state}, the function ${expected.state}, of ${JSON.stringify(certificates)}`,
      );
  }
  return told.slice(0, 3);
}

function* daysFrom(first: Day, count: number): Generator<Day> {
  for (let index = 0; index < count; index += 1) yield addDays(first, index);
}

/** A few days around each day on which anything about these certificates may change, reckoned from the rules alone. */
function* daysAroundChanges(certificates: readonly CertificateTerms[], from: Day): Generator<Day> {
  const written = certificates.flatMap(({ decision, valid_from, valid_to, withdrawn_on, extension }) => {
    const signed = parseDateRange(decision.date);
    return [signed?.from, signed?.to, valid_from, valid_to, withdrawn_on, extension?.until].filter(
      (day) => day !== undefined,
    );
  });
  const days = [...written, ...written.map((day) => addMonths(day, 36)), "2026-05-22"];
  const stretches = certificateTimeline(certificates, from).map((stretch) => stretch.from);
  for (const day of new Set([
    ...days,
    ...days.map((day) => addDays(day, 181)),
    ...days.map((day) => addDays(day, -180)),
    ...stretches,
  ]))
    yield* daysFrom(addDays(day, -2), 5);
}

describe("the timeline that a page carries", () => {
  it("says on every day around a change what the catalogue would say", () => {
    const found = certificateSets(300, 2026).flatMap(({ certificates, from }) =>
      differences(certificates, from, daysAroundChanges(certificates, from)),
    );
    expect(found).toEqual([]);
  });

  it("says on every day of windows drawn by lot what the catalogue would say", () => {
    const random = pseudoRandom(7);
    const found = certificateSets(300, 1978).flatMap(({ certificates, from }) =>
      differences(certificates, from, daysFrom(addDays(from, Math.floor(random() * 3000)), 60)),
    );
    expect(found).toEqual([]);
  });

  it("says on each day of ten years what the catalogue would say", () => {
    const found = certificateSets(12, 490).flatMap(({ certificates, from }) =>
      differences(certificates, from, daysFrom(from, daysBetween(from, addMonths(from, 120)))),
    );
    expect(found).toEqual([]);
  });

  it("turns on the very days of the rules", () => {
    const certificates = [{ decision: { date: "2024-06-25" }, extension: { until: "2027-07-31" } }];
    expect(certificateTimeline(certificates, "2026-11-24").map(({ from, standing }) => [from, standing.state])).toEqual(
      [
        ["2026-11-24", "valid"],
        ["2026-12-27", "expiring"],
        ["2027-06-26", "extended"],
        ["2027-08-01", "past-term"],
        ["2027-12-23", "expired"],
      ],
    );
  });

  it("knows of a decision that is already signed but counts only from a later day", () => {
    const certificates = [
      { decision: { date: "2023-12-01" } },
      { decision: { date: "2026-11-01" }, valid_from: "2026-12-01" },
    ];
    expect(certificateTimeline(certificates, "2026-11-24").map(({ from, standing }) => [from, standing.state])).toEqual(
      [
        ["2026-11-24", "expiring"],
        ["2026-12-01", "valid"],
        ["2029-06-04", "expiring"],
        ["2029-12-02", "past-term"],
        ["2030-05-31", "expired"],
      ],
    );
  });

  it("sees a roughly dated re-assessment run out 36 months after the decision that it followed", () => {
    const certificates = [
      { decision: { date: "2022-04-22" }, valid_to: "2025-05-22" },
      { decision: { date: "2018-11-20/2024-04-18" } },
    ];
    expect(certificateState(certificates, "2025-04-22").state).toBe("valid");
    expect(certificateState(certificates, "2025-04-23").state).toBe("undated");
    const timeline = certificateTimeline(certificates, "2025-01-01");
    expect(lookUp(timeline, "2025-04-22")?.standing.state).toBe("valid");
    expect(lookUp(timeline, "2025-04-23")?.standing.state).toBe("undated");
  });

  it("of a product without a certificate is one stretch without stars", () => {
    expect(certificateTimeline([], "2026-11-24")).toEqual([
      { from: "2026-11-24", standing: { state: "none", history: [] } },
    ]);
  });

  it("begins on the build day and goes forward, so that a clock set back finds nothing to revive", () => {
    for (const { certificates, from } of certificateSets(100, 424)) {
      const days = certificateTimeline(certificates, from).map((stretch) => stretch.from);
      expect(days[0]).toBe(from);
      expect(days).toEqual([...new Set(days)].sort());
    }
  });

  it("read by the later of build day and clock, tells the state of the build day when the clock was set back", () => {
    const lapsed = [{ decision: { date: "2021-06-30" } }];
    const [buildDay, clock] = ["2026-11-24", "2023-01-01"];
    expect(certificateState(lapsed, clock).state).toBe("valid");
    const timeline = certificateTimeline(lapsed, buildDay);
    expect(lookUp(timeline, clock)).toBeUndefined();
    expect(lookUp(timeline, clock > buildDay ? clock : buildDay)?.standing.state).toBe("expired");
  });
});
