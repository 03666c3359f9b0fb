import { indexNames } from "../../search/names-index.ts";
import type { NamesFile } from "../../search/names.ts";
import { searchNames, type NamesAnswer } from "../../search/search-names.ts";
import { storyWords } from "../../search/story-words.ts";
import type { QueryWord } from "../../search/understand.ts";

export { holdsWords } from "../../search/holds-words.ts";
export { markedRanges } from "../../search/marked-ranges.ts";

/** What the names find, and what to look for in the stories when that is not all. */
export interface Answer extends NamesAnswer {
  inStories: QueryWord[][];
}

/** Loads the file of names; what it gives answers queries at once. Kept apart so that it loads only when asked for. */
export async function openNames(address: string): Promise<(query: string) => Answer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const index = indexNames((await response.json()) as NamesFile);
  return (query) => {
    const answer = searchNames(index, query);
    const inStories = answer.whole ? [] : storyWords(index, query, answer.understood);
    return { ...answer, inStories };
  };
}
