import type { Words } from "../../catalogue/words.ts";

/** The words of the answer that the script needs, so that no word of the interface stands in code. */
export const answerKeys = [
  "nothing",
  "none_starred",
  "no_proof",
  "apart",
  "other_stars",
  "starred",
  "starred_several",
  "not_today",
  "one_deciding",
  "one_earlier",
  "one_step",
  "now",
  "basis",
  "checked",
  "entries",
  "several",
  "several_one_paper",
  "several_states",
  "several_checked",
] as const;

const places = ["asked", "stars", "count", "product", "products", "told", "paper", "day", "checked", "states", "label"];
const placeholders = Object.fromEntries(places.map((name) => [name, `{${name}}`]));

/** A text with its `{places}` left open, for the script to fill. */
export function withPlaceholders(t: Words, key: string): string {
  return t(key, placeholders);
}
