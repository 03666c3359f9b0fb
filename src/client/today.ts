/**
 * The day to tell states for: the later of the day the page was built for and the visitor's date in Vietnam, so that a
 * clock set back revives nothing. Undefined on a page built for another day than its own.
 */
export function today(): string | undefined {
  const built = document.body.dataset["builtOn"];
  if (built === undefined) return undefined;
  const clock = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  return clock > built ? clock : built;
}
