import type { RegulationRecord } from "../schema/regulation.ts";

/** The national sets of criteria as first issued, oldest first; amendments are left out. */
export function nationalCriteria(regulations: readonly RegulationRecord[]): RegulationRecord[] {
  return regulations.filter(({ kind, amends }) => kind === "criteria" && amends === undefined);
}
