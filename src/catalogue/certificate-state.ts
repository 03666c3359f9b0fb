import { addDays, addMonths, parseDateRange, type DateRange, type Day } from "./day.ts";

/** What is known of one certificate as far as its state depends on it. */
export interface CertificateTerms {
  decision: { date: string };
  valid_from?: Day | undefined;
  valid_to?: Day | undefined;
  withdrawn_on?: Day | undefined;
  extension?: { until: Day } | undefined;
}

export const productStates = [
  "valid",
  "expiring",
  "extended",
  "past-term",
  "expired",
  "withdrawn",
  "undated",
  "none",
] as const;
export type ProductState = (typeof productStates)[number];
export type CertificateState = ProductState | "superseded";

/** The state of a product on one day, with the certificate that decides it and all that came before. */
export interface Standing<C extends CertificateTerms> {
  state: ProductState;
  current?: C;
  /** Every last good day that the current certificate may have; one day when its term is known. */
  lastGoodDay?: DateRange;
  history: { certificate: C; state: CertificateState }[];
}

/** Certificates live 36 months where their decision says nothing else (Decision 26/2026/QĐ-TTg, art. 4.3). */
const validityMonths = 36;
/** A certificate counts as expiring when at most this many days are left: re-assessment may be filed (art. 7.6). */
const expiringDays = 180;
/** Longest time past its term that a certificate may be kept while re-assessment is pending (art. 12.3). */
const extensionDays = 180;
/** First day of Decision 26/2026/QĐ-TTg; before it a lapsed certificate had no time of grace. */
const extensionRuleSince: Day = "2026-05-22";

/**
 * Tells whether a product's certificate holds on a day. Decisions dated after the day are ignored, a later decision
 * takes over from an earlier one, and a date known only roughly gives a state only if every day it may mean agrees.
 */
export function certificateState<C extends CertificateTerms>(certificates: readonly C[], day: Day): Standing<C> {
  const known = certificates
    .map((certificate) => ({ certificate, signed: signedRange(certificate) }))
    .filter(({ signed }) => signed.from <= day)
    .sort((a, b) => a.signed.to.localeCompare(b.signed.to) || a.signed.from.localeCompare(b.signed.from));
  const last = known.at(-1);
  if (!last) return { state: "none", history: [] };
  return {
    state: combine(possibleStates(known, day)),
    current: last.certificate,
    lastGoodDay: lastGoodDays(last.certificate, last.signed),
    history: known.map(({ certificate, signed }) => ({
      certificate,
      state:
        certificate === last.certificate ? combine(statesOf(certificate, signed, day)) : pastState(certificate, day),
    })),
  };
}

/** True for the states in which stars may be shown filled. */
export function holdsToday(state: CertificateState): boolean {
  return state === "valid" || state === "expiring" || state === "extended";
}

/**
 * All days on which the state of a product may change; between two of them it stays the same. A certificate known only
 * roughly may have been signed from the day of any other on, so each of those days begins a possible term.
 */
export function turningDays(certificates: readonly CertificateTerms[]): Day[] {
  const signed = certificates.map(signedRange);
  const signatures = signed.flatMap(({ from, to }) => [from, to]);
  const days = [...signatures, ...signed.map(({ to }) => addDays(to, 1)), extensionRuleSince];
  for (const [index, certificate] of certificates.entries()) {
    const range = signed[index];
    if (!range) continue;
    const starts = [range.from, range.to, ...signatures.filter((day) => day > range.from && day < range.to)];
    for (const start of starts) {
      const end = lastGoodDays(certificate, { from: start, to: start }).to;
      days.push(addDays(end, -expiringDays), addDays(end, 1), addDays(end, extensionDays + 1));
    }
    if (certificate.withdrawn_on) days.push(certificate.withdrawn_on);
    if (certificate.extension) days.push(addDays(certificate.extension.until, 1));
  }
  return days;
}

/** The days on which a certificate's term may end, as far as its own date tells. */
export function endOfTerm(certificate: CertificateTerms): DateRange {
  return lastGoodDays(certificate, signedRange(certificate));
}

interface Dated<C> {
  certificate: C;
  signed: DateRange;
}

/**
 * All states that the product may be in: each certificate in turn taken as the latest, on every day on which it can
 * have been signed after those that were surely signed; one that may not have been signed yet may also be absent.
 */
function possibleStates<C extends CertificateTerms>(known: Dated<C>[], day: Day): Set<ProductState> {
  const states = new Set<ProductState>();
  const surelySigned = known.filter(({ signed }) => signed.to <= day);
  if (surelySigned.length === 0) states.add("none");
  for (const one of known) {
    const from = surelySigned
      .filter((other) => other !== one)
      .reduce((latest, other) => max(latest, other.signed.from), one.signed.from);
    const to = min(one.signed.to, day);
    if (from <= to) for (const state of statesOf(one.certificate, { from, to }, day)) states.add(state);
  }
  return states;
}

/** The states that one certificate may be in when it was signed somewhere within the range. */
function statesOf(certificate: CertificateTerms, signed: DateRange, day: Day): Set<ProductState> {
  if (certificate.withdrawn_on && certificate.withdrawn_on <= day) return new Set(["withdrawn"]);
  const ends = lastGoodDays(certificate, signed);
  const states = new Set<ProductState>();
  if (ends.to >= addDays(day, expiringDays + 1)) states.add("valid");
  if (ends.from <= addDays(day, expiringDays) && ends.to >= day) states.add("expiring");
  if (ends.from < day) {
    if (certificate.extension && certificate.extension.until >= day) return states.add("extended");
    const graceEnds = day >= extensionRuleSince ? addDays(day, -extensionDays) : day;
    if (ends.to >= graceEnds && graceEnds < day) states.add("past-term");
    if (ends.from < graceEnds) states.add("expired");
  }
  return states;
}

/** One state for several possible ones: theirs if all agree, else the weaker of a like pair, else `undated`. */
function combine(states: Set<ProductState>): ProductState {
  const [first, ...rest] = states;
  if (first !== undefined && rest.length === 0) return first;
  const within = (...allowed: ProductState[]) => [...states].every((state) => allowed.includes(state));
  if (within("valid", "expiring")) return "valid";
  if (within("past-term", "expired")) return "past-term";
  return "undated";
}

function pastState(certificate: CertificateTerms, day: Day): CertificateState {
  return certificate.withdrawn_on && certificate.withdrawn_on <= day ? "withdrawn" : "superseded";
}

/**
 * The last good day: as written in the decision, else the same calendar day 36 months after the start
 * (signed 2019-12-23: good through 2022-12-23), counted from `valid_from` or the signature.
 */
function lastGoodDays(certificate: CertificateTerms, signed: DateRange): DateRange {
  if (certificate.valid_to) return { from: certificate.valid_to, to: certificate.valid_to };
  const start = certificate.valid_from ? { from: certificate.valid_from, to: certificate.valid_from } : signed;
  return { from: addMonths(start.from, validityMonths), to: addMonths(start.to, validityMonths) };
}

/** The days on which the certificate may have begun to count: the signature, or a later start written in it. */
export function signedRange(certificate: CertificateTerms): DateRange {
  const range = parseDateRange(certificate.decision.date);
  if (!range) throw new Error(`not a date: ${certificate.decision.date}`);
  const start = certificate.valid_from;
  return start === undefined ? range : { from: max(range.from, start), to: max(range.to, start) };
}

const max = (a: Day, b: Day): Day => (a > b ? a : b);
const min = (a: Day, b: Day): Day => (a < b ? a : b);
