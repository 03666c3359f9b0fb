import type { RegulationRecord } from "../schema/regulation.ts";
import { parseDateRange, type Day } from "./day.ts";

/**
 * The criteria in force when a decision was signed, as a default where its own legal basis is not known; undefined
 * when the date does not decide, as in the overlap from 2026-05-22 to 2026-07-21 (Decision 26/2026/QĐ-TTg, art. 11–12).
 */
export function regulationOn(regulations: readonly RegulationRecord[], date: string): RegulationRecord | undefined {
  const range = parseDateRange(date);
  if (!range) return undefined;
  const possible = regulations
    .filter(({ kind }) => kind !== "amendment")
    .filter(({ effective_from: from, effective_to: to }) => from <= range.to && (to === undefined || to >= range.from));
  const [only, ...others] = possible;
  const covers =
    only && only.effective_from <= range.from && (only.effective_to === undefined || only.effective_to >= range.to);
  return covers && others.length === 0 ? only : undefined;
}

/** The national criteria in force on a day; the newer one while two run side by side. */
export function currentRegulation(regulations: readonly RegulationRecord[], day: Day): RegulationRecord | undefined {
  return regulations.findLast(
    ({ kind, effective_from: from, effective_to: to }) =>
      kind !== "amendment" && from <= day && (to === undefined || to >= day),
  );
}
