import { markdown } from "./markdown.ts";

/** A story as HTML. Raw HTML, pictures and foreign links in it come out as plain text. */
export function renderStory(story: string): string {
  return markdown.render(story, { docId: "cau-chuyen" });
}
