import { z } from "zod";
import { field } from "./field.ts";
import { line } from "./values.ts";

const names = z.array(line(60)).max(40);

/** Names that mean the same thing to someone who searches. */
export const otherNamesSchema = z.strictObject({
  same: field(
    names.min(1),
    "Tên trong danh mục",
    "Names in the catalogue",
    "đổi cho nhau được: tìm tên này ra cả tên kia",
    "interchangeable: each finds what the others find",
  ),
  also: field(
    names.default([]),
    "Tên người ta gõ",
    "Names that are typed",
    "tìm ra các tên trên, nhưng không ngược lại; cả tiếng Anh",
    "find the names above, but not the other way round; English, too",
  ),
  reason: field(line(300), "Lý do", "Reason"),
});

/** `data/search-names.yaml`: other names of products, makers and places, and words that fit every product. */
export const searchNamesSchema = z.strictObject({
  everywhere: field(
    z.array(z.strictObject({ words: names.min(1), reason: line(300) })),
    "Từ hợp với mọi sản phẩm",
    "Words that fit every product",
    "được nhận ra, nhưng không lọc bớt gì",
    "understood, but they narrow nothing",
  ),
  names: z.array(otherNamesSchema).max(300),
});
export type SearchNamesRecord = z.output<typeof searchNamesSchema>;
