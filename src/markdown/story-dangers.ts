import type { Bilingual } from "../schema/field.ts";
import { isAllowedLink } from "./markdown.ts";

export interface StoryDanger {
  /** Counted from 0 within the story. */
  line: number;
  message: Bilingual;
  hint: Bilingual;
}

/** Finds what a story may not hold. The renderer makes each of these harmless; here the writer is told. */
export function storyDangers(story: string, knownSources: ReadonlySet<string>): StoryDanger[] {
  return story.split("\n").flatMap((text, line) => {
    const found: StoryDanger[] = [];
    const tell = (vi: string, en: string, hintVi: string, hintEn: string) =>
      found.push({ line, message: { vi, en }, hint: { vi: hintVi, en: hintEn } });
    const html = /<\/?[a-z!][^>]*>?/i.exec(text)?.[0];
    if (html !== undefined)
      tell(
        `không dùng mã HTML: ${html}`,
        `HTML is not allowed: ${html}`,
        "viết chữ thường; đậm là **chữ**",
        "write plain text; bold is **text**",
      );
    if (holdsPicture(text))
      tell(
        "không chèn ảnh vào câu chuyện",
        "pictures do not go into the story",
        "đưa ảnh vào mục images, kèm người chụp và giấy phép",
        "list them under images, with credit and licence",
      );
    // Both ways of writing a link: [text](address), and a line [name]: address that such a link refers to.
    for (const [, address = ""] of text.matchAll(/(?:\]\(|^ {0,3}\[[^\]^]+\]:)\s*<?([^)\s>]+)/g))
      if (!isAllowedLink(address))
        tell(
          `liên kết không được nhận: ${address}`,
          `this link is not allowed: ${address}`,
          "chỉ dùng https:// hoặc trang của danh mục này",
          "use https:// or a page of this site",
        );
    for (const [, id = ""] of text.matchAll(/\[\^([^[\]\s]+)\]/g))
      if (!knownSources.has(id))
        tell(
          `chú thích [^${id}] không có trong data/sources.yaml`,
          `the note [^${id}] is not in data/sources.yaml`,
          "sửa mã nguồn hoặc thêm nguồn",
          "correct the id or add the source",
        );
    return found;
  });
}

/** True when `![` is closed by a bracket somewhere after it. Looked for so, a line of 256 kB of `![` takes no time. */
function holdsPicture(text: string): boolean {
  const start = text.indexOf("![");
  return start >= 0 && text.lastIndexOf("]") > start;
}
