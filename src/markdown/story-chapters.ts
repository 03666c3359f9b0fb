import type { Language } from "../catalogue/records.ts";

/** The chapters that a story may have, each optional, in this order: land, people, craft, the way to market, use. */
export const chapterTitles: Record<Language, readonly string[]> = {
  vi: ["Gốc tích", "Người làm", "Tay nghề", "Chặng đường", "Thưởng thức"],
  en: ["Origin", "People", "Craft", "Journey", "Enjoy"],
};
const anchors = ["goc-tich", "nguoi-lam", "tay-nghe", "chang-duong", "thuong-thuc"] as const;

export interface Chapter {
  /** Absent for the text before the first heading, or of a story without chapters. */
  title?: string;
  /** Stays the same in both languages, so that a link to a chapter survives the switch. */
  anchor?: string;
  text: string;
  /** Line of the chapter's first line of text within the story, counted from 0. */
  line: number;
}

/** Splits a story at its headings. A heading outside the list keeps its title and has no anchor. */
export function storyChapters(story: string, language: Language): Chapter[] {
  const chapters: Chapter[] = [{ text: "", line: 0 }];
  for (const [line, text] of story.split("\n").entries()) {
    const title = /^##\s+(.+?)\s*$/.exec(text)?.[1];
    const current = chapters.at(-1);
    if (title !== undefined) {
      const anchor = anchors[chapterTitles[language].indexOf(title)];
      chapters.push({ title, ...(anchor === undefined ? {} : { anchor }), text: "", line: line + 1 });
    } else if (current) current.text += `${text}\n`;
  }
  return chapters.filter(({ title, text }) => title !== undefined || text.trim() !== "");
}
