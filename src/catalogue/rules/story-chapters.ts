import type { StoryBlock } from "../../markdown/story-blocks.ts";
import { chapterTitles } from "../../markdown/story-chapters.ts";
import { atPlace, publishedStories, type PublishedStory } from "../published-stories.ts";
import type { Report, Rule } from "./rule.ts";

/** Text that was meant as a heading: a number sign without the space after it. */
const missedHeading = /^ {0,3}#{1,6}[^\s#]/;

/** The headings of a story are the chapters of the fixed list, each at most once, in their order, none without text. */
export const storyChapters: Rule = {
  name: "story-chapters",
  check(records, report) {
    for (const story of publishedStories(records)) checkHeadings(story, report);
  },
};

function checkHeadings(story: PublishedStory, report: Report): void {
  const titles = chapterTitles[story.language];
  const list = titles.map((title) => `## ${title}`).join(", ");
  const seen: number[] = [];
  for (const [position, block] of story.blocks.entries()) {
    const tell = (vi: string, en: string, hintVi: string, hintEn: string) =>
      report(atPlace(story, block, 0), [], { vi, en }, { vi: hintVi, en: hintEn });
    if (!isHeading(block)) continue;
    const number = titles.indexOf(block.text.slice("## ".length));
    const isChapter = block.text.startsWith("## ") && number >= 0;
    if (!isChapter)
      tell(
        `“${block.text.split("\n")[0]}” không phải tên chương`,
        `“${block.text.split("\n")[0]}” is no chapter`,
        `tiêu đề chỉ có: ${list}; viết đúng như thế, hoặc bỏ tiêu đề`,
        `the only headings are: ${list}; write one of them exactly so, or none`,
      );
    else if (seen.includes(number))
      tell(
        `chương “${titles[number]}” có hai lần`,
        `the chapter “${titles[number]}” stands twice`,
        "gộp hai chương làm một",
        "make one chapter of the two",
      );
    else if (seen.some((earlier) => earlier > number))
      tell(
        `chương “${titles[number]}” đứng sai thứ tự`,
        `the chapter “${titles[number]}” is out of order`,
        `xếp theo thứ tự: ${list}`,
        `put the chapters in this order: ${list}`,
      );
    const next = story.blocks[position + 1];
    if (isChapter && (!next || isHeading(next)))
      tell(
        `chương “${titles[number]}” chưa có chữ nào`,
        `the chapter “${titles[number]}” is empty`,
        "viết nội dung, hoặc xóa dòng tiêu đề; chương nào cũng có thể bỏ",
        "write its text, or delete the heading; every chapter may be left out",
      );
    if (isChapter) seen.push(number);
  }
}

function isHeading({ kind, text }: StoryBlock): boolean {
  return kind === "heading" || missedHeading.test(text);
}
