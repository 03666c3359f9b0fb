import { z } from "zod";
import { field } from "./field.ts";
import { productSchema } from "./product.ts";
import { day, line, slug } from "./values.ts";

const bilingual = z.strictObject({ vi: line(400), en: line(400) });
const words = z.strictObject({
  vi: z.array(line(60)).max(300).default([]),
  en: z.array(line(60)).max(300).default([]),
});

/** Words that stories may not use for one reason, told with what to write instead. */
export const claimGroupSchema = z.strictObject({
  id: slug,
  level: field(
    z.enum(["error", "advice"]),
    "Mức",
    "Level",
    "error dừng việc dựng trang, advice chỉ nhắc",
    "error stops the build, advice only reminds",
  ),
  law: field(line(200).optional(), "Căn cứ pháp luật", "Law"),
  reason: field(bilingual, "Lý do", "Reason"),
  better: field(bilingual, "Nên viết", "Better"),
  words: field(
    words,
    "Từ, cụm từ",
    "Words",
    "viết thường; khớp nguyên từ, không kể hoa thường",
    "plain words, matched whole and in any case",
  ),
  except: field(
    words.optional(),
    "Cụm từ vô hại",
    "Harmless phrases",
    "cụm từ có chứa một từ ở trên mà nghĩa khác",
    "phrases that hold one of the words in another sense",
  ),
  applies_to: field(
    z.array(productSchema.shape.class).min(1).optional(),
    "Chỉ áp dụng cho",
    "Applies only to",
    "class của sản phẩm; bỏ trống là mọi sản phẩm",
    "classes of products; every product when left out",
  ),
  unless_sourced: field(
    z.boolean().optional(),
    "Được phép khi có nguồn",
    "Allowed with a source",
    "true: câu có chú thích nguồn thì được dùng",
    "true: the words may stand in a sentence with a source note",
  ),
});

const share = z.number().min(0).max(1);

/** `data/claims.yaml`: how alike and how long stories may be, and the words that they may not use. */
export const claimsSchema = z.strictObject({
  /** When the limits were last weighed against the real stories. */
  set_on: day,
  /** Jaccard similarity of five-word shingles above which two stories count as one. */
  similarity: z.strictObject({
    same_producer: share,
    others: share,
    /** A sentence of so many words or more may not stand in two stories. */
    shared_sentence_words: z.int().min(3).max(40),
  }),
  /** Words of a Vietnamese story. */
  length: z.strictObject({
    with_chapters: z.strictObject({ least: z.int().min(0), most: z.int().positive() }),
    without_chapters: z.strictObject({ most: z.int().positive() }),
  }),
  groups: z.array(claimGroupSchema).max(60),
});
export type ClaimsRecord = z.output<typeof claimsSchema>;
export type ClaimGroup = ClaimsRecord["groups"][number];
