import { storyDangers } from "../../markdown/story-dangers.ts";
import { toldTexts } from "../told-texts.ts";
import type { Rule } from "./rule.ts";

/** A story holds no raw HTML, no pictures from elsewhere, only links of allowed kinds, and notes that are sources. */
export const storiesAreSafe: Rule = {
  name: "stories-are-safe",
  check(records, report) {
    const { products, englishStories, sources } = records;
    const known = new Set(sources.map(({ id }) => id));
    for (const story of [...products, ...englishStories])
      for (const { line, message, hint } of storyDangers(story.body, known))
        report({ ...story, at: () => ({ line: story.bodyLine + line, column: 1 }) }, [], message, hint);
    for (const told of toldTexts(records))
      for (const { line, message, hint } of storyDangers(told.text, known))
        report(told.atLine(line), [], message, hint);
  },
};
