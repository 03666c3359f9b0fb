import type { Token } from "markdown-it";
import { markdown } from "./markdown.ts";

/** A heading or a passage (paragraph, item of a list, table, code) of a story, as its writer typed it. */
export interface StoryBlock {
  kind: "heading" | "passage";
  text: string;
  /** Line of its first line within the story, counted from 0. */
  line: number;
}

/** A place within a story, both counted from 0. */
export interface StoryPlace {
  line: number;
  column: number;
}

const kinds: Record<string, StoryBlock["kind"]> = {
  heading_open: "heading",
  paragraph_open: "passage",
  table_open: "passage",
  fence: "passage",
  code_block: "passage",
};

/** Splits a story into what the renderer takes for headings and for text, in the order of the story. */
export function storyBlocks(story: string): StoryBlock[] {
  const lines = story.split("\n");
  const tokens: Token[] = [];
  // Blocks are all that is asked for: what stands within a line is left to those who look for something in it.
  markdown.block.parse(story, markdown, {}, tokens);
  return tokens.flatMap(({ type, map }) => {
    const kind = kinds[type];
    if (!kind || !map) return [];
    return [{ kind, text: lines.slice(map[0], map[1]).join("\n").trimEnd(), line: map[0] }];
  });
}

const knownLines = new WeakMap<StoryBlock, readonly number[]>();

/** Where each line of a block begins; kept, since one long block may be asked about a hundred thousand times. */
function lineStarts(block: StoryBlock): readonly number[] {
  const starts = knownLines.get(block) ?? [0, ...[...block.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  knownLines.set(block, starts);
  return starts;
}

/** Where a character of a block stands in its story. */
export function placeInStory(block: StoryBlock, index: number): StoryPlace {
  const starts = lineStarts(block);
  let [line, after] = [0, starts.length];
  while (after - line > 1) {
    const middle = Math.floor((line + after) / 2);
    if ((starts[middle] ?? 0) <= index) line = middle;
    else after = middle;
  }
  return { line: block.line + line, column: index - (starts[line] ?? 0) };
}

const notes = /\[\^([^[\]\s]+)\]/g;

/** The source notes of a text, in their order. */
export function notesOf(text: string): { id: string; index: number }[] {
  return [...text.matchAll(notes)].map(({ 1: id = "", index }) => ({ id, index }));
}

/** The text with its notes and the addresses of its links blanked out, so that every other character keeps its place. */
export function withoutNotes(text: string): string {
  return text.replace(/\[\^[^[\]\s]+\]|(?<=\]\()[^()\s]+(?=\))/g, (hidden) => " ".repeat(hidden.length));
}

/** How many words a reader counts: what stands between spaces and holds a letter or a digit. In Vietnamese, syllables. */
export function countWords(text: string): number {
  return withoutNotes(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export interface Sentence {
  text: string;
  /** Where it begins in its text. */
  index: number;
}

/** The sentences of a text, each with the notes that follow its full stop. */
export function sentencesOf(text: string): Sentence[] {
  const ends = [...text.matchAll(/(?<![.!?…])[.!?…]+[”"’»)]*(?:\[\^[^[\]\s]+\])*(?=\s)/g)].map(
    ({ 0: end, index }) => index + end.length,
  );
  return [...ends, text.length].flatMap((end, number) => {
    const index = ends[number - 1] ?? 0;
    const sentence = text.slice(index, end);
    return sentence.trim() === "" ? [] : [{ text: sentence, index }];
  });
}
