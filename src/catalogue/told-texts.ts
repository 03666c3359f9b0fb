import { placeInStory, storyBlocks, type StoryBlock } from "../markdown/story-blocks.ts";
import { languages, type Entry, type Language, type Records } from "./records.ts";

/** What is told in one language of a resource, a place or a producer, under `story` in its record. */
export interface ToldText {
  entry: Entry<unknown>;
  language: Language;
  text: string;
  passages: readonly StoryBlock[];
  /** The record with the place of a line of the text, counted from 0, for a report. */
  atLine(line: number): Entry<unknown>;
}

/** Every told text that is not a product's own story. */
export function toldTexts({ resources, districts, communesNow, producers }: Records): ToldText[] {
  return [...resources, ...districts, ...communesNow, ...producers].flatMap((entry) =>
    languages.flatMap((language) => {
      const text = entry.value.story?.[language];
      if (text === undefined) return [];
      const passages = storyBlocks(text).filter(({ kind }) => kind === "passage");
      // A block of text begins on the line after its key.
      const atLine = (line: number) => {
        const key = entry.at(["story", language]);
        return { ...entry, at: () => ({ line: key.line + 1 + line, column: 1 }) };
      };
      return [{ entry, language, text, passages, atLine }];
    }),
  );
}

/** The line of a character of a passage within its text, counted from 0. */
export function lineOf(passage: StoryBlock, index: number): number {
  return placeInStory(passage, index).line;
}
