import { withoutNotes } from "../../markdown/story-blocks.ts";
import type { Bilingual } from "../../schema/field.ts";
import { atPlace, publishedStories } from "../published-stories.ts";
import type { Rule } from "./rule.ts";

interface Outliving {
  pattern: RegExp;
  what: Bilingual;
  hint: Bilingual;
}

const register: Bilingual = {
  vi: "bỏ khỏi câu chuyện; trang tự hiện sao, quyết định và thời hạn lấy từ sổ ở data/certificates",
  en: "leave it out; the page shows stars, decision and term from the register in data/certificates",
};

/** What is true only for a term or a season: the register and the shops tell it, and a story would outlive it. */
const outliving: readonly Outliving[] = [
  {
    // “sao” before these words is what is done with tea leaves; “star anise” and the like are plants.
    pattern:
      /(?<![\p{L}\d])(?:(?:[1-5]|một|hai|ba|bốn|năm|hạng|đạt|gắn|chuẩn)\s*sao(?!\s+(?:chè|trà|khô|tay|tẩm|biển))|(?:[1-5]|one|two|three|four|five)[\s-]?stars?(?!\s+(?:anise|apple|fruit|gooseberry))|star rating|starred)(?!\p{L})|[★☆⭐✰]+/giu,
    what: { vi: "nói về hạng sao", en: "tells stars" },
    hint: register,
  },
  {
    pattern:
      /(?<!\p{L})(?:xếp hạng|hạng (?:nhất|nhì|[1-5])(?!\d)|thứ hạng|top \d+|rank(?:s|ed|ing)?|rated|score[sd]?|đạt [\d.,]+ điểm|(?<![\d.,])[\d.,]+ points)(?!\p{L})/giu,
    what: { vi: "là một thứ hạng hoặc điểm số", en: "is a rank or a score" },
    hint: register,
  },
  {
    pattern:
      /(?:(?<!\d)\d+\s*\/\s*)?QĐ-\p{L}*|(?<!\p{L})(?:quyết định số|decision (?:no|number)\b)[^\p{L}\d]*[\d\p{L}/-]*/giu,
    what: { vi: "là số quyết định", en: "is the number of a decision" },
    hint: register,
  },
  {
    // “đồng bào” are people, “đồng” before “ruộng, cỏ, quê” is a field, “dong riềng” a plant.
    pattern:
      /(?:(?<!\d[.,]?)\d+(?:[.,]\d+)*\s*|(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s+)(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion)\s+)?(?:(?:đồng(?!\s+(?:bào|chí|ruộng|cỏ|quê|đội|hồ))|VNĐ|VND|đ(?=\/)|dong(?!\s+ri)|USD|EUR|dollars?|euros?)(?![\p{L}\d])|[₫$€])|[₫$€]\s*\d+(?:[.,]\d+)*|(?<!\p{L})(?:VNĐ|VND)(?!\p{L})/giu,
    what: { vi: "là giá hoặc số tiền", en: "is a price or a sum of money" },
    hint: {
      vi: "bỏ khỏi câu chuyện; giá đổi theo mùa, ghi vào mục prices của data/facts cùng năm và nguồn",
      en: "leave it out; prices change with the season and belong under prices in data/facts, with year and source",
    },
  },
];

/** No stars, ranks, numbers of decisions or prices stand in prose or in a summary, where they would outlive their term. */
export const storyNoStars: Rule = {
  name: "story-no-stars",
  check(records, report) {
    for (const story of publishedStories(records))
      for (const { pattern, what, hint } of outliving) {
        const wordsFor = (found: string): [Bilingual, Bilingual] => [
          { vi: `“${found.trim()}” ${what.vi}`, en: `“${found.trim()}” ${what.en}` },
          hint,
        ];
        for (const [found] of (story.entry.value.summary ?? "").matchAll(pattern))
          report(story.entry, ["summary"], ...wordsFor(found));
        for (const passage of story.passages)
          for (const { 0: found, index } of withoutNotes(passage.text).matchAll(pattern))
            report(atPlace(story, passage, index), [], ...wordsFor(found));
      }
  },
};
