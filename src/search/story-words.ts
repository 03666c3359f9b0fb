import { fold } from "../catalogue/fold.ts";
import { generalWords } from "./general-words.ts";
import type { NamesIndex } from "./names-index.ts";
import { typedWords, type QueryWord, type Understood } from "./understand.ts";

/**
 * What to look for in the stories when no name has every word: the words as typed, then as they were repaired if all
 * could be. Words that fit every product are left out; a story need not say them.
 */
export function storyWords(index: NamesIndex, query: string, { words, refused }: Understood): QueryWord[][] {
  const typed = typedWords(query).map((marked): QueryWord => ({ marked, folded: fold(marked), begun: false }));
  const wordings = [typed, refused.length > 0 ? [] : words].map((wording) => {
    const general = generalWords(index, wording);
    return wording.filter((_, at) => general[at] !== true);
  });
  const asked = (wording: readonly QueryWord[]) => wording.map(({ folded }) => folded).join(" ");
  const [first = [], second = []] = wordings;
  return (asked(first) === asked(second) ? [first] : [first, second]).filter(({ length }) => length > 0);
}
