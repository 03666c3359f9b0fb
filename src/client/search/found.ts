import type { Answer } from "../names/index.ts";
import { loadNames, type LoadedNames } from "./load-names.ts";
import { findInStories } from "./pagefind.ts";

/** Addresses of what the search loads when it is asked for. */
export interface SearchFiles {
  engine: string;
  names: string;
  pagefind: string;
}

/** Products found for words, best first, and how. */
export interface Found extends Answer {
  markedRanges: LoadedNames["markedRanges"];
  /** True where stories are still to be looked through. */
  more: boolean;
  /** How many of the products, the first ones, have every word in their names and story together. */
  told: number;
}

/** Finds products by their names at once, then by their stories what no name has all words of. */
export async function* findProducts(files: SearchFiles, query: string): AsyncGenerator<Found> {
  const { answer, holdsWords, markedRanges } = await loadNames(files.engine, files.names);
  const named = answer(query);
  const more = named.inStories.length > 0;
  yield { ...named, markedRanges, more, told: 0 };
  if (!more) return;
  const told = await findInStories(files.pagefind, named.inStories, holdsWords);
  const slugs = [...new Set([...told, ...named.slugs])];
  yield { ...named, slugs, markedRanges, more: false, told: told.length };
}
