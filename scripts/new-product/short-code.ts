/** Letters and digits that are not taken for one another on a printed label: no i, l, o, 0 or 1. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const length = 4;

/**
 * A short code that no product has. `below(n)` gives a random whole number from 0 to n - 1. Throws when every code is
 * taken.
 */
export function unusedShortCode(used: ReadonlySet<string>, below: (limit: number) => number): string {
  if (used.size >= alphabet.length ** length) throw new Error("every short code is in use");
  for (;;) {
    const code = Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join("");
    if (!used.has(code)) return code;
  }
}
