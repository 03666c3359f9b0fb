/** The terms of a set of criteria, in months and days. */
export interface Terms {
  months: number;
  window?: { earliest: number; latest: number } | undefined;
  daysAfter?: number | undefined;
}

export interface TermLine {
  /** Where the certificate ends, and where the longest extension does. */
  end: number;
  last: number;
  /** The days on which re-assessment may be filed. */
  window?: { x: number; width: number };
}

const daysInMonth = 365.25 / 12;

/** A certificate's life from its signature at 0 to the last day of the longest extension, in true proportion. */
export function termLine({ months, window, daysAfter = 0 }: Terms, width: number): TermLine {
  const end = months * daysInMonth;
  const at = (days: number) => Math.round((days / (end + daysAfter)) * width * 100) / 100;
  return {
    end: at(end),
    last: at(end + daysAfter),
    ...(window ? { window: { x: at(end - window.earliest), width: at(window.earliest - window.latest) } } : {}),
  };
}
