import { countWords } from "../../markdown/story-blocks.ts";
import type { Bilingual } from "../../schema/field.ts";
import { atPlace, publishedStories } from "../published-stories.ts";
import type { Rule } from "./rule.ts";

const shorten: Bilingual = {
  vi: "bỏ những câu không riêng của sản phẩm này",
  en: "leave out what is not this product's own",
};

/** A Vietnamese story is long enough for its chapters and short enough to be read. Length is advice, never an error. */
export const storyLength: Rule = {
  name: "story-length",
  check(records, report) {
    const { with_chapters: chaptered, without_chapters: plain } = records.claims.value.length;
    for (const story of publishedStories(records)) {
      const first = story.blocks[0];
      if (story.language !== "vi" || !first) continue;
      const words = story.passages.reduce((sum, { text }) => sum + countWords(text), 0);
      const tell = (vi: string, en: string, hint: Bilingual) =>
        report(atPlace(story, first, 0), [], { vi, en }, hint, "advice");
      const hasChapters = story.blocks.some(({ kind }) => kind === "heading");
      if (!hasChapters && words > plain.most)
        tell(
          `${words} chữ mà không chia chương; quá ${plain.most} chữ thì nên chia`,
          `${words} words without chapters; over ${plain.most} a story reads better in chapters`,
          { vi: "chia thành chương (## Gốc tích …), hoặc rút ngắn", en: "divide it into chapters, or shorten it" },
        );
      else if (hasChapters && words > chaptered.most)
        tell(`${words} chữ, dài hơn ${chaptered.most} chữ`, `${words} words, more than ${chaptered.most}`, shorten);
      else if (hasChapters && words < chaptered.least)
        tell(
          `chia chương mà chỉ có ${words} chữ, chưa đến ${chaptered.least}`,
          `in chapters, and only ${words} words, fewer than ${chaptered.least}`,
          {
            vi: "kể thêm điều có nguồn, hoặc bỏ các tiêu đề và để hai ba câu",
            en: "tell more that has a source, or drop the headings and leave two or three sentences",
          },
        );
    }
  },
};
