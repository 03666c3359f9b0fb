import type { z } from "zod";

/**
 * A copy of a record's value without what its schema refused, so that the other rules can still read the rest of it in
 * the same run. An item of a list stays where it is, since leaving it out would move the places of those after it.
 */
export function withoutFaults(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues)
    if (issue.code === "unrecognized_keys") for (const key of issue.keys) leaveOut(copy, [...issue.path, key]);
    else leaveOut(copy, issue.path);
  return copy;
}

function leaveOut(value: unknown, path: readonly PropertyKey[]): void {
  let holder = value;
  for (const key of path.slice(0, -1)) holder = isHolder(holder) ? holder[key] : undefined;
  const last = path.at(-1);
  if (last !== undefined && isHolder(holder) && !Array.isArray(holder)) delete holder[last];
}

function isHolder(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}
