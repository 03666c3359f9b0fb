import { describe, expect, it } from "vitest";
import { certificateState, type CertificateTerms, type ProductState } from "../../src/catalogue/certificate-state.ts";
import { addDays, addMonths, daysBetween, parseDateRange, type Day } from "../../src/catalogue/day.ts";
import { pseudoRandom } from "../fixtures/random-certificates.ts";

/** A certificate on one of the days on which it may have been signed. */
interface Supposed {
  certificate: CertificateTerms;
  signed: Day;
  begins: Day;
}

function suppositions(certificate: CertificateTerms): Supposed[] {
  const { from, to } = parseDateRange(certificate.decision.date) ?? { from: "", to: "" };
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => {
    const signed = addDays(from, index);
    const start = certificate.valid_from;
    return { certificate, signed, begins: start !== undefined && start > signed ? start : signed };
  });
}

/** The rules of one certificate whose day is known, written down once more in the plainest way. */
function stateOf({ certificate, signed }: Supposed, day: Day): ProductState {
  const { valid_from, valid_to, withdrawn_on, extension } = certificate;
  if (withdrawn_on !== undefined && withdrawn_on <= day) return "withdrawn";
  const left = daysBetween(day, valid_to ?? addMonths(valid_from ?? signed, 36));
  if (left > 180) return "valid";
  if (left >= 0) return "expiring";
  if (extension !== undefined && extension.until >= day) return "extended";
  return left >= -180 && day >= "2026-05-22" ? "past-term" : "expired";
}

/** Supposes every possible pair of days; of two certificates of one day, either may be the later. */
function byTryingEveryDay(certificates: readonly CertificateTerms[], day: Day): ProductState {
  const [first = [], second = []] = certificates.map(suppositions);
  const states = new Set<ProductState>();
  for (const one of first)
    for (const other of second) {
      const begun = [one, other].filter(({ begins }) => begins <= day);
      const latest = begun
        .map(({ begins }) => begins)
        .sort()
        .at(-1);
      if (latest === undefined) states.add("none");
      for (const each of begun) if (each.begins === latest) states.add(stateOf(each, day));
    }
  const all = [...states];
  if (all.length === 1 && all[0]) return all[0];
  if (all.every((state) => state === "valid" || state === "expiring")) return "valid";
  if (all.every((state) => state === "past-term" || state === "expired")) return "past-term";
  return "undated";
}

describe("the state of a product with roughly dated certificates", () => {
  it("is what trying out every possible day one by one gives", () => {
    const random = pseudoRandom(2018);
    const upTo = (most: number) => Math.floor(random() * most);
    const certificate = (): CertificateTerms => {
      const from = addDays("2022-06-01", upTo(900));
      const terms: CertificateTerms = {
        decision: { date: [from, from.slice(0, 7), `${from}/${addDays(from, upTo(50))}`][upTo(3)] ?? from },
      };
      if (upTo(6) === 0) terms.valid_from = addDays(from, upTo(120) - 60);
      if (upTo(6) === 0) terms.valid_to = addDays(addMonths(from, 36), upTo(600) - 300);
      if (upTo(8) === 0) terms.withdrawn_on = addDays(from, upTo(1200));
      if (upTo(6) === 0) terms.extension = { until: addDays(terms.valid_to ?? addMonths(from, 36), 1 + upTo(180)) };
      return terms;
    };
    const wrong: string[] = [];
    for (let round = 0; round < 400; round += 1) {
      const certificates = [certificate(), certificate()];
      const terms = certificates.flatMap(({ decision, valid_to }) => [
        decision.date.slice(0, 7) + "-15",
        valid_to ?? addMonths(decision.date.slice(0, 7) + "-15", 36),
      ]);
      const turn = terms[upTo(terms.length)] ?? "2026-11-24";
      const day = addDays(turn, [0, 180, -180, upTo(400) - 200][upTo(4)] ?? 0);
      const [expected, found] = [byTryingEveryDay(certificates, day), certificateState(certificates, day).state];
      if (found !== expected) wrong.push(`${day}: ${found} instead of ${expected} for ${JSON.stringify(certificates)}`);
    }
    expect(wrong).toEqual([]);
  });
});
