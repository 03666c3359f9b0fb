import type { RegulationRecord } from "../schema/regulation.ts";
import { addDays, type Day } from "./day.ts";

/** A time during which the same criteria and the same authorities held. `to` is the last day, included. */
export interface AuthorityPeriod {
  from: Day;
  to?: Day | undefined;
  /** The criteria of that time, oldest first; two where old and new ran side by side. */
  rules: RegulationRecord[];
  /** Amendments that came into force within that time. */
  amendments: RegulationRecord[];
  /** A rank that nobody was left to grant. */
  gap?: RegulationRecord["authority_gap"];
}

/** Which criteria and authorities a decision of which date rests on, oldest first, without days that had no criteria. */
export function authorityPeriods(regulations: readonly RegulationRecord[]): AuthorityPeriod[] {
  const criteria = regulations.filter(({ kind }) => kind !== "amendment");
  const gaps = criteria.flatMap(({ authority_gap: gap }) => gap ?? []);
  const spans = [...criteria.map(({ effective_from: from, effective_to: to }) => ({ from, to })), ...gaps];
  const starts = [
    ...new Set(spans.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)]))),
  ].sort();
  return starts.flatMap((from, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? undefined : addDays(next, -1);
    const rules = criteria.filter((rule) => rule.effective_from <= from && (rule.effective_to ?? from) >= from);
    if (rules.length === 0) return [];
    const amendments = regulations.filter(
      ({ kind, effective_from: since }) => kind === "amendment" && since >= from && (to === undefined || since <= to),
    );
    return [{ from, to, rules, amendments, gap: gaps.find((gap) => gap.from <= from && gap.to >= from) }];
  });
}
