import { z } from "zod";
import { check, field } from "./field.ts";
import { day, line, partialDate, slug } from "./values.ts";

/** `<issuer>-<number>-<date>-<product>`, or `khong-so-<n>` where no number is known: a number alone is not unique. */
const certificateId = check(
  z.string().max(160),
  (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  {
    vi: "mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối",
    en: "an id has only lower-case letters, digits and hyphens",
  },
  {
    vi: "viết <cơ quan>-<số>-<ngày>-<sản phẩm>, hoặc khong-so-<n>",
    en: "write <issuer>-<number>-<date>-<product>, or khong-so-<n>",
  },
);

const decision = z.strictObject({
  number: field(line(40).optional(), "Số quyết định", "Decision number", "như 2616/QĐ-UBND", "such as 2616/QĐ-UBND"),
  date: field(partialDate, "Ngày ký", "Date signed", "không ghi chính xác hơn nguồn", "never finer than the source"),
  issuer: field(line(120).optional(), "Cơ quan ban hành", "Issuer"),
});

/** Proof that an authority lets a certificate run past its term (Decision 26/2026/QĐ-TTg, art. 12.3). */
const extension = z.strictObject({ until: day, source: slug });

/** One entry of the register: one decision about one product. Only officials edit it. */
export const certificateSchema = z.strictObject({
  id: field(certificateId, "Mã", "Id"),
  product: field(slug, "Sản phẩm", "Product"),
  kind: field(
    z.enum(["certificate", "step"]),
    "Loại",
    "Kind",
    "certificate: được công nhận; step: một bước trên đường tới đó, không cho sao",
    "certificate: a recognition; step: a step on the way to one, which gives no stars",
  ),
  stars: field(
    z.union([z.literal(3), z.literal(4), z.literal(5)]).optional(),
    "Hạng sao",
    "Stars",
    "3, 4 hoặc 5; bỏ trống khi nguồn không nêu",
    "3, 4 or 5; leave out where no source tells",
  ),
  decision: field(decision, "Quyết định", "Decision"),
  level: field(z.enum(["province", "district", "national"]).optional(), "Cấp", "Level"),
  regulation: field(
    slug.optional(),
    "Quy định áp dụng",
    "Regulation",
    "theo phần Căn cứ của quyết định",
    "from the legal basis printed in the decision",
  ),
  valid_from: field(day.optional(), "Có hiệu lực từ", "Valid from"),
  valid_to: field(
    day.optional(),
    "Có hiệu lực đến hết",
    "Valid through",
    "như ghi trong quyết định",
    "as written in the decision",
  ),
  withdrawn_on: field(day.optional(), "Ngày thu hồi", "Withdrawn on"),
  extension: field(extension.optional(), "Gia hạn", "Extension"),
  score: field(z.number().min(0).max(100).optional(), "Điểm", "Score"),
  source: field(slug, "Nguồn", "Source"),
  also: field(z.array(slug).max(8).default([]), "Nguồn khác", "Other sources"),
  checked_on: field(day, "Kiểm tra ngày", "Checked on"),
  note: field(line(400).optional(), "Ghi chú", "Note"),
});

/** `data/certificates/<year>.yaml`. */
export const registerSchema = z.strictObject({ certificates: z.array(certificateSchema).max(5000) });

export type CertificateRecord = z.output<typeof certificateSchema>;
