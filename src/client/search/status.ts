import type { Found } from "./found.ts";

/** The few words of the interface that the script needs; they come with the page. */
export interface SearchWords {
  found: string;
  foundOne: string;
  nothing: string;
  loading: string;
  failed: string;
  understood: string;
  nearest: string;
  inStories: string;
}

/** What is told when an answer stands: how many products, how the words were understood, how well they fit. */
export function statusOf(words: SearchWords, count: number, found: Found | undefined): string {
  if (count === 0) return found?.more === true ? words.loading : words.nothing;
  const told = count === 1 ? words.foundOne : words.found.replace("{count}", String(count));
  const corrected = found?.understood.corrected;
  return [
    told,
    found && found.told === 0 && !found.whole ? words.nearest : undefined,
    found && found.told > 0 ? words.inStories : undefined,
    corrected !== undefined && found?.told === 0 ? words.understood.replace("{words}", corrected) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
