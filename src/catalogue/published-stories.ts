import { placeInStory, storyBlocks, type StoryBlock } from "../markdown/story-blocks.ts";
import type { ProductRecord } from "../schema/product.ts";
import type { Entry, Language, Records, StoryEntry } from "./records.ts";

/** A story that readers see, in one language, with its product. */
export interface PublishedStory {
  language: Language;
  entry: StoryEntry<{ summary?: string | undefined }>;
  product: Entry<ProductRecord>;
  blocks: readonly StoryBlock[];
  /** The blocks that are text: all but headings. */
  passages: readonly StoryBlock[];
}

const known = new WeakMap<Records, readonly PublishedStory[]>();

/** The stories and summaries of all published products, in the order of their files; split once, since many rules ask. */
export function publishedStories(records: Records): readonly PublishedStory[] {
  const stories = known.get(records) ?? split(records);
  known.set(records, stories);
  return stories;
}

function split({ products, englishStories }: Records): PublishedStory[] {
  const published = new Map(
    products.filter(({ value }) => value.status === "published").map((entry) => [entry.id, entry]),
  );
  const stories: PublishedStory[] = [];
  for (const [language, entries] of [["vi", products] as const, ["en", englishStories] as const])
    for (const entry of entries) {
      const product = published.get(entry.id);
      if (!product) continue;
      const blocks = storyBlocks(entry.body);
      stories.push({ language, entry, product, blocks, passages: blocks.filter(({ kind }) => kind === "passage") });
    }
  return stories;
}

/** The story's record with the place of a character of one of its blocks, for a report. */
export function atPlace({ entry }: PublishedStory, block: StoryBlock, index: number): Entry<unknown> {
  const { line, column } = placeInStory(block, index);
  return { ...entry, at: () => ({ line: entry.bodyLine + line, column: column + 1 }) };
}
