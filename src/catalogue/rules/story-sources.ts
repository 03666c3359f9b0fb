import { notesOf } from "../../markdown/story-blocks.ts";
import { atPlace, publishedStories } from "../published-stories.ts";
import { sourceTexts } from "../source-texts.ts";
import type { Rule } from "./rule.ts";

/** A note that ends a passage, with what may close it: a full stop, a bracket, a quotation mark, emphasis. */
const endsInNote = /\[\^[^[\]\s]+\][.!?…*_)”»]*$/;

/** Every passage of a published story ends in a source note, and every note is a source of that very product. */
export const storySources: Rule = {
  name: "story-sources",
  check(records, report) {
    const sources = new Set(records.sources.map(({ id }) => id));
    const textsOf = sourceTexts(records);
    for (const story of publishedStories(records)) {
      const texts = textsOf(story.product);
      const first = story.passages[0];
      if (first && !story.passages.some(({ text }) => notesOf(text).length > 0)) {
        report(
          atPlace(story, first, 0),
          [],
          { vi: "câu chuyện không có chú thích nguồn nào", en: "the story has no source note at all" },
          {
            vi: `ghi [^mã-nguồn] sau mỗi điều kể, theo data/facts/${story.product.id}.yaml; chưa có nguồn thì chưa kể`,
            en: `write [^source-id] after every claim, as in data/facts/${story.product.id}.yaml; leave out what has no source`,
          },
        );
        continue;
      }
      for (const passage of story.passages) {
        if (!endsInNote.test(passage.text))
          report(
            atPlace(story, passage, passage.text.length),
            [],
            {
              vi: `đoạn này không kết thúc bằng chú thích nguồn: “… ${lastWords(passage.text)}”`,
              en: `this paragraph does not end in a source note: “… ${lastWords(passage.text)}”`,
            },
            {
              vi: "ghi [^mã-nguồn] ở cuối đoạn, hoặc bỏ câu không có nguồn",
              en: "write [^source-id] at its end, or leave out the sentence that has no source",
            },
          );
        for (const { id, index } of notesOf(passage.text))
          // A note that is no source of the site at all is told by stories-are-safe.
          if (sources.has(id) && !texts.has(id))
            report(
              atPlace(story, passage, index),
              [],
              {
                vi: `nguồn [^${id}] không nói gì về sản phẩm này`,
                en: `the source [^${id}] says nothing of this product`,
              },
              {
                vi: `ghi dữ kiện của nguồn ấy vào data/facts/${story.product.id}.yaml trước, hoặc sửa mã nguồn`,
                en: `record its fact in data/facts/${story.product.id}.yaml first, or correct the id`,
              },
            );
      }
    }
  },
};

function lastWords(text: string): string {
  return text.split(/\s+/).slice(-4).join(" ").slice(-80);
}
