import { storyDangers } from "../../markdown/story-dangers.ts";
import { languages } from "../records.ts";
import type { Rule } from "./rule.ts";

/** A story holds no raw HTML, no pictures from elsewhere, only links of allowed kinds, and notes that are sources. */
export const storiesAreSafe: Rule = {
  name: "stories-are-safe",
  check({ products, englishStories, resources, districts, sources }, report) {
    const known = new Set(sources.map(({ id }) => id));
    for (const story of [...products, ...englishStories])
      for (const { line, message, hint } of storyDangers(story.body, known))
        report({ ...story, at: () => ({ line: story.bodyLine + line, column: 1 }) }, [], message, hint);
    for (const entry of [...resources, ...districts])
      for (const language of languages)
        for (const { line, message, hint } of storyDangers(entry.value.story?.[language] ?? "", known)) {
          // A block of text begins on the line after its key.
          const key = entry.at(["story", language]);
          report({ ...entry, at: () => ({ line: key.line + 1 + line, column: 1 }) }, [], message, hint);
        }
  },
};
