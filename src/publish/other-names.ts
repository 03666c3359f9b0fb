import { wordsIn } from "../catalogue/words-in.ts";
import type { SearchNamesRecord } from "../schema/search-names.ts";

/** A text as it reads with each other name in the place of one that it holds, and the names that are only typed. */
export function otherNames(text: string, groups: SearchNamesRecord["names"]): string[] {
  const found = groups.flatMap(({ same, also }) => {
    const held = same.filter((name) => rangeOf(name, text) !== undefined);
    if (held.length === 0) return [];
    const others = same.filter((name) => !held.includes(name));
    return [...held.flatMap((name) => others.map((other) => replaced(text, name, other))), ...also];
  });
  return [...new Set(found)];
}

function replaced(text: string, name: string, other: string): string {
  const range = rangeOf(name, text);
  return range ? text.slice(0, range[0]) + other + text.slice(range[1]) : text;
}

/** Where a name stands in a text as whole words with the same marks, in any case. */
function rangeOf(name: string, text: string): [start: number, end: number] | undefined {
  const [wanted, words] = [wordsIn(name), wordsIn(text)];
  const start = words.findIndex((_, at) => wanted.every(({ word }, index) => words[at + index]?.word === word));
  const [first, last] = [words[start], words[start + wanted.length - 1]];
  return first && last ? [first.index, last.index + last.word.length] : undefined;
}
