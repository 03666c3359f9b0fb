/** What Pagefind gives back of a record; see `src/publish/search-records.ts`. */
export interface PagefindResult {
  url: string;
  meta: Record<string, string>;
}

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindResult> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind on first use: nothing of it reaches a visitor who does not search. A failed load may be tried again. */
export function loadPagefind(address: string): Promise<Pagefind> {
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
