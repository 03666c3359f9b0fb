import type { Language } from "../../catalogue/records.ts";
import { storyChapters } from "../../markdown/story-chapters.ts";

/** Where a claim stands in a story: the chapter by its anchor, and the source that the claim's notes name. */
export interface ClaimPlace {
  chapter: string;
  source: string;
}

export interface StoryClaim {
  /** The chapter's heading, in the story's language. */
  title: string;
  /** Markdown without notes. */
  text: string;
}

/** The first sentences of a chapter that rest on a source, as the story has them now; undefined when there are none. */
export function storyClaim(story: string, language: Language, { chapter, source }: ClaimPlace): StoryClaim | undefined {
  const found = storyChapters(story, language).find(({ anchor }) => anchor === chapter);
  if (found?.title === undefined) return undefined;
  for (const paragraph of found.text.split(/\n\s*\n/))
    for (const [, text = "", notes = ""] of paragraph.matchAll(/([\s\S]*?)((?:\[\^[a-z0-9-]+\])+)/g))
      if (notes.includes(`[^${source}]`)) return { title: found.title, text: text.trim() };
  return undefined;
}
