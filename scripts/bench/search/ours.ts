import { indexNames } from "../../../src/search/names-index.ts";
import type { NamesFile } from "../../../src/search/names.ts";
import { searchNames } from "../../../src/search/search-names.ts";
import { sent, sentCode, type Engine } from "./engine.ts";

/** This site's own search of names. */
export function ours(file: NamesFile): Engine {
  const index = indexNames(file);
  return {
    name: "this site: names",
    search: (query) => searchNames(index, query).slugs,
    bytes: async () => (await sentCode(`export * from "./src/client/names/index.ts"`)) + sent(JSON.stringify(file)),
  };
}
