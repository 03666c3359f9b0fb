import type { CardWords } from "../social-card.ts";
import { CannotBeSet } from "./cannot-be-set.ts";
import { inkRight } from "./ink-right.ts";
import { sizes, type Layout } from "./layout.ts";
import { outline } from "./outline.ts";
import { nameLeading, parts, WordsColumn } from "./words-column.tsx";

interface Setting {
  nameSize: number;
  mostLines: number;
  lesser: number;
  breakWords?: true;
}

/**
 * Sizes of the name in pixels, how many lines it may have then, and how large the lesser words are set beside their own
 * size; the first that fits is taken. No name of this catalogue needs the last ones: they are for the longest that a record
 * may have, since no name may stop the build.
 */
const settings: readonly Setting[] = [
  { nameSize: 84, mostLines: 2, lesser: 1 },
  { nameSize: 72, mostLines: 2, lesser: 1 },
  { nameSize: 64, mostLines: 3, lesser: 1 },
  { nameSize: 56, mostLines: 3, lesser: 1 },
  { nameSize: 50, mostLines: 3, lesser: 1 },
  { nameSize: 44, mostLines: 3, lesser: 0.92 },
  { nameSize: 38, mostLines: 4, lesser: 0.8 },
  { nameSize: 32, mostLines: 5, lesser: 0.7 },
  { nameSize: 26, mostLines: 6, lesser: 0.6 },
  { nameSize: 38, mostLines: 4, lesser: 0.8, breakWords: true },
  { nameSize: 26, mostLines: 7, lesser: 0.55, breakWords: true },
];
const leastGap = 16;

/** The words beside the picture as outlines, with the size of the name. Throws when they do not fit even at the least size. */
export async function setWords(words: CardWords, layout: Layout): Promise<{ svg: string; nameSize: number }> {
  for (const { nameSize, mostLines, lesser, breakWords = false } of settings) {
    const scaled = { ...layout, lesser: layout.lesser * lesser };
    const column = <WordsColumn words={words} nameSize={nameSize} layout={scaled} breakWords={breakWords} />;
    const { svg, boxes } = await outline(column, layout.column, layout.body);
    const [head, name, foot] = [boxes.get(parts.head), boxes.get(parts.name), boxes.get(parts.foot)];
    if (!head || !name || !foot) throw new Error("the parts of a social card were not measured");
    const lines = Math.round((name.bottom - name.top) / (nameSize * nameLeading));
    const fits = lines <= mostLines && foot.top - head.bottom >= leastGap;
    if (fits && inkRight(svg) <= layout.column - sizes.margin) return { svg, nameSize };
  }
  throw new CannotBeSet(`the words of a social card do not fit: ${words.name}`);
}
