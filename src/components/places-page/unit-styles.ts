/** Lights a unit up on the map and in the list alike, whichever of the two is pointed at or holds the focus. */
export function unitStyles(units: readonly { id: string }[]): string {
  return units
    .map(
      ({ id }) =>
        `.places:has([data-unit=${id}]:is(:hover,:focus-within)) [data-unit=${id}]{--lit:1;--wash:var(--turmeric)}`,
    )
    .join("");
}
