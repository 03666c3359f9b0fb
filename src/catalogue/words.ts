import type { WordsRecord } from "../schema/reference.ts";

/** Looks a text of the interface up by its dotted key and puts values into its `{places}`. Throws on an unknown key. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

/** Makes the look-up for one language from its file of words. */
export function createWords(record: WordsRecord): Words {
  const flat = new Map<string, string>();
  flatten(record, "");
  return (key, values = {}) => {
    const text = flat.get(key);
    if (text === undefined) throw new Error(`data/words has no text for “${key}”`);
    return text.replace(/\{([a-z_]+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`the text “${key}” needs a value for ${place}`);
      return String(value);
    });
  };

  function flatten(node: WordsRecord, prefix: string): void {
    for (const [key, value] of Object.entries(node))
      if (typeof value === "string") flat.set(prefix + key, value);
      else flatten(value, `${prefix}${key}.`);
  }
}
