import type { Bilingual } from "../schema/field.ts";

/** What is wrong with a file that cannot be read, then what to do. */
export type Words = [Bilingual, Bilingual];
export const noFence: Words = [
  {
    vi: "tệp phải mở đầu bằng phần khai báo nằm giữa hai dòng ---",
    en: "the file must begin with a block of facts between two lines ---",
  },
  {
    vi: "dòng đầu tiên chỉ có ba dấu gạch ---, không chữ nào khác; kết thúc khối cũng bằng ---",
    en: "the first line is three hyphens and nothing else; end the block with --- as well",
  },
];
export const noAliases: Words = [
  { vi: "không dùng & và * (neo, bí danh) của YAML", en: "anchors and aliases (& and *) are not allowed" },
  { vi: "chép lại giá trị, hoặc đặt chữ trong ngoặc kép", en: "write the value out, or put the text in quotes" },
];
export const noTags: Words = [
  { vi: "không dùng nhãn ! của YAML", en: "custom tags (!) are not allowed" },
  { vi: "bỏ nhãn, hoặc đặt chữ trong ngoặc kép", en: "remove the tag, or put the text in quotes" },
];
export const tooDeep: Words = [
  { vi: "tệp lồng nhau quá sâu", en: "the file is nested too deeply" },
  { vi: "viết lại theo tệp mẫu", en: "write it again after the sample file" },
];

/** Words for an error of the YAML reader, by its code. */
export function yamlMessage(code: string, message: string): Words {
  if (code === "DUPLICATE_KEY")
    return [
      { vi: "mục này ghi hai lần", en: "this key is written twice" },
      { vi: "giữ một dòng, xóa dòng kia", en: "keep one line, delete the other" },
    ];
  if (code === "TAG_RESOLVE_FAILED") return noTags;
  if (code === "RESOURCE_EXHAUSTION") return tooDeep;
  if (code === "TAB_AS_INDENT")
    return [
      { vi: "dòng này thụt vào bằng phím Tab", en: "this line is indented with a tab" },
      { vi: "thụt vào bằng dấu cách", en: "indent with spaces" },
    ];
  return [
    { vi: `YAML viết sai (${code})`, en: `this is not valid YAML: ${message.split("\n")[0] ?? code}` },
    {
      vi: "xem dấu hai chấm, khoảng thụt đầu dòng và ngoặc kép; chữ có dấu hai chấm phải nằm trong ngoặc kép",
      en: "check colons, indentation and quotes; text with a colon needs quotes",
    },
  ];
}
