import { z } from "zod";
import { check, field } from "./field.ts";
import { communeBeforeKey, day, line, slug, sourcedText } from "./values.ts";

const pictureFile = check(
  z.string().max(100),
  (value) => /^[a-z0-9-]+\.(jpg|png|webp)$/.test(value),
  {
    vi: "ảnh phải là tên tệp jpg, png hoặc webp, không có đường dẫn",
    en: "a picture is the name of a jpg, png or webp file, without a path",
  },
  {
    vi: "đặt tệp trong products/images/<mã sản phẩm>/ rồi ghi riêng tên tệp",
    en: "put the file into products/images/<product>/ and write only its name",
  },
);

const image = z.strictObject({
  file: pictureFile,
  alt: line(200),
  credit: line(120),
  licence: line(80),
  taken: day,
});

const origin = z.strictObject({
  commune: field(
    communeBeforeKey.optional(),
    "Xã, phường, thị trấn cũ",
    "Old commune",
    "đơn vị trước ngày 1-7-2025, như in trên hồ sơ",
    "the unit before 2025-07-01, as printed in the papers",
  ),
  district: field(
    slug.optional(),
    "Huyện cũ",
    "Old district",
    "chỉ ghi khi chưa rõ xã",
    "only when the commune is not known",
  ),
  village: field(line(80).optional(), "Thôn, bản", "Village"),
});

/** Front matter of `products/<slug>.md`: the facts of one product. The key order here is the order in the file. */
export const productSchema = z.strictObject({
  id: field(
    check(
      z.string(),
      (value) => /^[a-z0-9]{4}$/.test(value),
      {
        vi: "mã ngắn gồm đúng bốn chữ thường hoặc số",
        en: "the short code has exactly four lower-case letters or digits",
      },
      {
        vi: "chạy npm run new để có mã mới; không sửa mã đã có",
        en: "npm run new makes one; never change an existing one",
      },
    ),
    "Mã ngắn",
    "Short code",
    "địa chỉ bền /p/<mã>, không bao giờ đổi",
    "the permanent address /p/<code>, never changed",
  ),
  name: field(
    line(120),
    "Tên sản phẩm",
    "Product name",
    "đúng như trong quyết định công nhận",
    "exactly as in the decision",
  ),
  name_en: field(line(120), "Tên tiếng Anh", "English name"),
  aliases: field(z.array(line(120)).max(12), "Tên gọi khác", "Other names"),
  status: field(
    z.enum(["published", "draft"]),
    "Tình trạng trang",
    "Page status",
    "published hoặc draft",
    "published or draft",
  ),
  producer: field(
    slug.optional(),
    "Chủ thể",
    "Producer",
    "mã trong data/producers; bỏ trống khi chưa rõ",
    "its file in data/producers; leave out when unknown",
  ),
  sector: field(slug, "Ngành hàng", "Sector", "mã trong data/sectors.yaml", "an id of data/sectors.yaml"),
  product_set: field(
    z.int().min(1).max(26).optional(),
    "Bộ sản phẩm",
    "Product set",
    "số 1–26 theo Quyết định 26/2026/QĐ-TTg",
    "1–26 by Decision 26/2026/QĐ-TTg",
  ),
  class: field(
    z.enum(["none", "alcohol", "supplement"]),
    "Loại cần cảnh báo",
    "Class that needs a notice",
    "none, alcohol (đồ uống có cồn) hoặc supplement (thực phẩm bảo vệ sức khỏe)",
    "none, alcohol or supplement (health-protection food)",
  ),
  kind: field(
    line(60),
    "Loại sản phẩm",
    "Kind",
    "danh từ ngắn, như: miến dong",
    "a short noun, such as: glass noodles",
  ),
  kind_en: field(line(60), "Loại, tiếng Anh", "Kind in English"),
  origin: field(origin, "Nơi làm ra", "Origin"),
  resources: field(
    z.array(slug).max(6),
    "Tài nguyên bản địa",
    "Native resources",
    "mã trong data/resources.yaml",
    "ids of data/resources.yaml",
  ),
  raw_material: field(line(120).optional(), "Nguyên liệu", "Raw material"),
  stars: field(
    z.union([z.literal(3), z.literal(4), z.literal(5)]).optional(),
    "Hạng sao",
    "Stars",
    "bằng hạng của giấy chứng nhận mới nhất trong sổ; không có giấy thì không có sao",
    "equals the latest certificate of the register; no certificate, no stars",
  ),
  summary: field(
    line(160).optional(),
    "Tóm tắt",
    "Summary",
    "một câu, không quá 160 ký tự",
    "one sentence, at most 160 characters",
  ),
  packaging: field(z.array(sourcedText).max(12), "Quy cách đóng gói", "Packaging"),
  sold_at: field(
    z.array(slug).max(20),
    "Điểm bán",
    "Sold at",
    "mã trong data/sales-points",
    "files of data/sales-points",
  ),
  marks: field(
    z.array(sourcedText).max(12),
    "Chứng nhận, nhãn hiệu khác",
    "Other marks",
    "mỗi mục có nguồn",
    "each with its source",
  ),
  gtin: field(
    check(
      z.string(),
      isGtin,
      { vi: "mã vạch sai số kiểm tra hoặc sai độ dài", en: "this bar code has a wrong check digit or length" },
      {
        vi: "chép lại đủ 8, 12, 13 hoặc 14 chữ số trên bao bì, trong ngoặc kép",
        en: "copy all 8, 12, 13 or 14 digits from the pack, in quotes",
      },
    ).optional(),
    "Mã vạch (GTIN)",
    "Bar code (GTIN)",
  ),
  images: field(z.array(image).max(12), "Ảnh", "Pictures"),
  formerly: field(
    z.array(slug).max(10),
    "Mã cũ",
    "Old slugs",
    "mỗi mã cũ thành một trang chuyển hướng",
    "each becomes a redirect",
  ),
});

/** Front matter of `products/<slug>.en.md`: only the English summary; its body is the English story. */
export const englishStorySchema = z.strictObject({ summary: field(line(160), "Tóm tắt tiếng Anh", "English summary") });

export type ProductRecord = z.output<typeof productSchema>;
export type EnglishStoryRecord = z.output<typeof englishStorySchema>;

/** Check digit of GS1 numbers of 8, 12, 13 or 14 digits (GS1 General Specifications, section 7.9). */
function isGtin(value: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(value)) return false;
  const digits = [...value].map(Number).toReversed();
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 1 ? 3 : 1), 0);
  return sum % 10 === 0;
}
