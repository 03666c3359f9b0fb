const collator = new Intl.Collator("vi");

/** A sorted copy, by name in Vietnamese order. */
export function sortByName<T extends { name: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => collator.compare(a.name, b.name));
}
