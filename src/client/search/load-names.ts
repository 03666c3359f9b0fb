import type * as Names from "../names/index.ts";

/** The search of names once it is loaded. */
export interface LoadedNames extends Pick<typeof Names, "holdsWords" | "markedRanges"> {
  answer: Awaited<ReturnType<typeof Names.openNames>>;
}

let loading: Promise<LoadedNames> | undefined;

/** Loads the names and the code that understands queries, on first use. A failed load may be tried again. */
export function loadNames(engine: string, names: string): Promise<LoadedNames> {
  loading ??= (import(engine) as Promise<typeof Names>)
    .then(async ({ openNames, ...reading }) => ({ answer: await openNames(names), ...reading }))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
