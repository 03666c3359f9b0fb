/** Every text within a record's value, with the path to it. */
export function* textsWithin(value: unknown, path: PropertyKey[] = []): Generator<[string, PropertyKey[]]> {
  if (typeof value === "string") yield [value, path];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsWithin(item, [...path, index]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsWithin(item, [...path, key]);
}
