import { storyDangers } from "../../markdown/story-dangers.ts";
import type { Rule } from "./rule.ts";

/** A story holds no raw HTML, no pictures from elsewhere, only links of allowed kinds, and footnotes that are sources. */
export const storiesAreSafe: Rule = {
  name: "stories-are-safe",
  check({ products, englishStories, sources }, report) {
    const known = new Set(sources.map(({ id }) => id));
    for (const story of [...products, ...englishStories])
      for (const { line, message, hint } of storyDangers(story.body, known))
        report({ ...story, at: () => ({ line: story.bodyLine + line, column: 1 }) }, [], message, hint);
  },
};
