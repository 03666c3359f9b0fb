/** What a Pagefind record of ours gives back; see `src/publish/search-records.ts`. */
export interface PagefindResult {
  url: string;
  meta: Record<string, string>;
}

interface Pagefind {
  init(): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindResult> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind on first use: nothing of it reaches a visitor who does not search. */
export function loadPagefind(address: string): Promise<Pagefind> {
  loading ??= (import(address) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  return loading;
}
