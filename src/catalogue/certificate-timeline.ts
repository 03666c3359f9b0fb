import { certificateState, turningDays, type CertificateTerms, type Standing } from "./certificate-state.ts";
import type { Day } from "./day.ts";

/** One stretch of days over which a product's state stays the same: it begins on `from` and lasts until the next. */
export interface Stretch<C extends CertificateTerms> {
  from: Day;
  standing: Standing<C>;
}

/**
 * What the state will be from the given day on if no further decision comes: `certificateState` asked on each day on
 * which its answer can change. The browser only looks up the line of today, so that an old page, an embed and an
 * offline copy tell the state that the same function would give.
 */
export function certificateTimeline<C extends CertificateTerms>(certificates: readonly C[], from: Day): Stretch<C>[] {
  if (certificates.length === 0) return [{ from, standing: certificateState(certificates, from) }];
  const later = turningDays(certificates).filter((day) => day > from);
  const stretches: Stretch<C>[] = [];
  for (const day of [from, ...[...new Set(later)].sort()]) {
    const standing = certificateState(certificates, day);
    const before = stretches.at(-1)?.standing;
    if (!before || standing.state !== before.state || standing.current !== before.current)
      stretches.push({ from: day, standing });
  }
  return stretches;
}
