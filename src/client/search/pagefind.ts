import type { QueryWord } from "../../search/understand.ts";
import type { LoadedNames } from "./load-names.ts";

/** What Pagefind gives back of a record; see `src/publish/search-records.ts`. */
interface PagefindResult {
  content: string;
  meta: Record<string, string>;
}

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindResult> }[] }>;
}

/** Each result costs a request; nobody reads on to the eleventh story. */
const mostStories = 10;

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind on first use: nothing of it reaches a visitor who does not search. A failed load may be tried again. */
function loadPagefind(address: string): Promise<Pagefind> {
  loading ??= (import(address) as Promise<Pagefind>)
    .then(async (pagefind) => {
      await pagefind.init();
      return pagefind;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/**
 * The products whose names and story together hold the first wording that finds any, best first. Pagefind itself
 * shortens or drops words that it does not know, so that what it finds is looked at again.
 */
export async function findInStories(
  address: string,
  wordings: readonly (readonly QueryWord[])[],
  holdsWords: LoadedNames["holdsWords"],
): Promise<string[]> {
  const pagefind = await loadPagefind(address);
  for (const words of wordings) {
    const { results } = await pagefind.search(words.map(({ folded }) => folded).join(" "));
    const records = await Promise.all(results.slice(0, mostStories).map((result) => result.data()));
    const found = records.filter(({ content }) => holdsWords(content, words));
    if (found.length > 0) return found.map(({ meta }) => meta["slug"] ?? "");
  }
  return [];
}
