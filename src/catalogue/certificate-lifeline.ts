import { endOfTerm, holdsToday, signedRange } from "./certificate-state.ts";
import type { CertificateState, CertificateTerms, Standing } from "./certificate-state.ts";
import { addDays, addMonths, daysBetween, parseDateRange, type DateRange, type Day } from "./day.ts";

/** The days that a lifeline reaches over: from one New Year's Day up to, and without, a later one. */
export interface Axis {
  from: Day;
  to: Day;
}

/** A stretch of the axis in fractions of its length, 0 at its first day and 1 at its end. */
export interface Span {
  from: number;
  to: number;
}

/** One certificate on its lifeline. */
export interface Lane<C extends CertificateTerms> {
  certificate: C;
  state: CertificateState;
  /** True while its stars may be shown filled. */
  holds: boolean;
  /** The days on which it may have been decided; of no length where the day is known. */
  decided: Span;
  /** The days of its term that are beyond doubt; absent where no day is. */
  sure?: Span;
  /** Days that lie within its term only if it was decided early, or late, enough. */
  possible: Span[];
  /** Days past its term for which it is kept in writing. */
  extended?: Span;
  /** The day of its withdrawal. */
  withdrawn?: number;
  /** Where nothing of it can be left. */
  end: number;
}

/** A product's certificates as a figure on a line of time. */
export interface Lifeline<C extends CertificateTerms> {
  axis: Axis;
  /** Every year of the axis, first to last. */
  years: number[];
  /** What led to a recognition without being one: the days on which each may have been. */
  steps: Span[];
  /** Oldest first; the last is the certificate that decides. */
  lanes: Lane<C>[];
  /** Where the time without a certificate begins; absent where it is not sure to have begun. */
  gapFrom?: number;
}

/**
 * The geometry of a product's certificates in one standing, and of the steps taken until then. The axis reaches a year
 * past the last day that a certificate may hold and three years past the day of the build, so that today's mark can go
 * on without a new build. Undefined where there is no certificate.
 */
export function certificateLifeline<C extends CertificateTerms>(
  { state, current, history }: Standing<C>,
  steps: readonly CertificateTerms[],
  builtOn: Day,
): Lifeline<C> | undefined {
  if (!current) return undefined;
  const taken = steps.map(decidedOn);
  const axis = axisOf([...taken, ...history.map(({ certificate }) => reach(certificate))], builtOn);
  const at = (from: Day, to: Day): Span => ({ from: fractionOf(axis, from), to: fractionOf(axis, to) });
  const lanes = history.map((past) => lane(past.certificate, past.certificate === current ? state : past.state, at));
  const last = lanes.at(-1);
  const isOver = state === "past-term" || state === "expired" || state === "withdrawn";
  return {
    axis,
    years: yearsOf(axis),
    steps: taken.map(({ from, to }) => at(from, to)),
    lanes,
    ...(isOver && last ? { gapFrom: last.end } : {}),
  };
}

/** The steps that can have been taken by a day: on a page for an earlier day, later ones are not known yet. */
export function stepsBy<C extends CertificateTerms>(day: Day, steps: readonly C[]): C[] {
  return steps.filter((step) => decidedOn(step).from <= day);
}

/** Where a day lies on an axis, to four decimals; what lies before or beyond it sits at its end. */
export function fractionOf(axis: Axis, day: Day): number {
  const fraction = daysBetween(axis.from, day) / daysBetween(axis.from, axis.to);
  return Math.round(Math.min(1, Math.max(0, fraction)) * 10_000) / 10_000;
}

/** The last day on which a certificate can have held: of its term or extension, or that before its withdrawal. */
function lastPossibleDay(certificate: CertificateTerms, state: CertificateState): Day {
  const { to } = endOfTerm(certificate);
  const end = max(to, certificate.extension?.until ?? to);
  const withdrawn = state === "withdrawn" ? certificate.withdrawn_on : undefined;
  return withdrawn === undefined ? end : min(end, addDays(withdrawn, -1));
}

function lane<C extends CertificateTerms>(
  certificate: C,
  state: CertificateState,
  at: (from: Day, to: Day) => Span,
): Lane<C> {
  const signed = signedRange(certificate);
  const ends = endOfTerm(certificate);
  const { extension } = certificate;
  const withdrawn = state === "withdrawn" ? certificate.withdrawn_on : undefined;
  // A term lasts through its last good day, so that its bar ends where the next day begins.
  const stop = addDays(lastPossibleDay(certificate, state), 1);
  const earliest = min(addDays(ends.from, 1), stop);
  const latest = min(addDays(ends.to, 1), stop);
  const isSure = signed.to < earliest;
  const possible = isSure
    ? [at(signed.from, signed.to), at(earliest, latest)]
    : [at(signed.from, max(signed.from, latest))];
  const decided = decidedOn(certificate);
  return {
    certificate,
    state,
    holds: holdsToday(state),
    decided: at(decided.from, decided.to),
    ...(isSure ? { sure: at(signed.to, earliest) } : {}),
    possible: possible.filter(({ from, to }) => from < to),
    ...(extension && withdrawn === undefined && latest < stop ? { extended: at(latest, stop) } : {}),
    ...(withdrawn === undefined ? {} : { withdrawn: at(withdrawn, withdrawn).from }),
    end: at(stop, stop).from,
  };
}

function axisOf(reaches: readonly DateRange[], builtOn: Day): Axis {
  const first = reaches.reduce((least, { from }) => min(least, from), builtOn);
  const last = reaches.reduce((most, { to }) => max(most, addMonths(to, 12)), addMonths(builtOn, 36));
  return { from: `${first.slice(0, 4)}-01-01`, to: `${Number(last.slice(0, 4)) + 1}-01-01` };
}

function reach(certificate: CertificateTerms): DateRange {
  const { from, to } = decidedOn(certificate);
  return {
    from: min(from, signedRange(certificate).from),
    to: max(to, max(endOfTerm(certificate).to, certificate.extension?.until ?? to)),
  };
}

function decidedOn({ decision: { date } }: CertificateTerms): DateRange {
  const range = parseDateRange(date);
  if (!range) throw new Error(`not a date: ${date}`);
  return range;
}

function yearsOf({ from, to }: Axis): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first }, (_, index) => first + index);
}

const max = (a: Day, b: Day): Day => (a > b ? a : b);
const min = (a: Day, b: Day): Day => (a < b ? a : b);
