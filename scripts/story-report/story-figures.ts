import { numbersIn } from "../../src/catalogue/numbers-in.ts";
import { publishedStories, type PublishedStory } from "../../src/catalogue/published-stories.ts";
import { languages, type Language, type Records } from "../../src/catalogue/records.ts";
import { storyWords } from "../../src/catalogue/rules/stories-differ.ts";
import { likenesses } from "../../src/catalogue/story-likeness.ts";
import { countWords } from "../../src/markdown/story-blocks.ts";
import { chapterTitles, storyChapters } from "../../src/markdown/story-chapters.ts";

/** Words of the texts of one kind: of how many texts, and the fewest, the middle and the most. */
export interface Lengths {
  texts: number;
  least: number;
  middle: number;
  most: number;
}

export interface StoryFigures {
  stories: Record<Language, number>;
  /** Numbers that the rule story-numbers compares with the facts. */
  numbers: Record<Language, number>;
  /** Vietnamese stories: as a whole, then by chapter, then those without chapters. */
  lengths: [title: string, lengths: Lengths][];
  closest: { similarity: number; products: [string, string] }[];
  /** Published products that have no Vietnamese story, or a Vietnamese one and no English one. */
  without: Record<Language, string[]>;
}

const pairsTold = 10;

/** Counts what editors ask of the stories as a whole. */
export function storyFigures(records: Records): StoryFigures {
  const stories = publishedStories(records).filter(({ passages }) => passages.length > 0);
  const told = new Map(languages.map((language) => [language, stories.filter((story) => story.language === language)]));
  const [vi = [], en = []] = languages.map((language) => told.get(language));
  const published = records.products.filter(({ value }) => value.status === "published").map(({ id }) => id);
  const idsOf = (list: readonly PublishedStory[]) => new Set(list.map(({ product }) => product.id));
  const [inVietnamese, inEnglish] = [idsOf(vi), idsOf(en)];
  return {
    stories: { vi: vi.length, en: en.length },
    numbers: { vi: numbersOf(vi), en: numbersOf(en) },
    lengths: lengthsOf(vi),
    closest: closestPairs(vi),
    without: {
      vi: published.filter((id) => !inVietnamese.has(id)),
      en: [...inVietnamese].filter((id) => !inEnglish.has(id)),
    },
  };
}

function numbersOf(stories: readonly PublishedStory[]): number {
  return stories
    .flatMap(({ passages, language }) => passages.map(({ text }) => numbersIn(text, language).length))
    .reduce((sum, count) => sum + count, 0);
}

function lengthsOf(stories: readonly PublishedStory[]): StoryFigures["lengths"] {
  const chapters = stories.flatMap(({ entry }) => storyChapters(entry.body, "vi"));
  const inChapters = stories.filter(({ blocks }) => blocks.some(({ kind }) => kind === "heading"));
  const whole = ({ passages }: PublishedStory) => passages.reduce((sum, { text }) => sum + countWords(text), 0);
  const groups: [string, number[]][] = [
    ["cả câu chuyện chia chương / whole, in chapters", inChapters.map(whole)],
    ...chapterTitles.vi.map((title, index): [string, number[]] => [
      `  ${title} / ${chapterTitles.en[index] ?? ""}`,
      chapters.filter((chapter) => chapter.title === title).map(({ text }) => countWords(text)),
    ]),
    ["không chia chương / without chapters", stories.filter((story) => !inChapters.includes(story)).map(whole)],
  ];
  return groups.map(([title, counts]) => [title, lengthsFrom(counts)]);
}

function lengthsFrom(counts: readonly number[]): Lengths {
  const sorted = counts.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? 0;
  return {
    texts: sorted.length,
    least: at(0),
    middle: at(Math.floor(sorted.length / 2)),
    most: at(sorted.length - 1),
  };
}

function closestPairs(stories: readonly PublishedStory[]): StoryFigures["closest"] {
  const idOf = (index: number) => stories[index]?.product.id ?? "";
  return likenesses(stories.map(storyWords), 0)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, pairsTold)
    .map(({ similarity, earlier, later }) => ({ similarity, products: [idOf(earlier), idOf(later)] }));
}
