import { z } from "zod";
import { check } from "./field.ts";
import { isDay, parseDateRange } from "../catalogue/day.ts";

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A name in an address: lower-case letters without marks, digits and single hyphens, at most 80 characters. */
export const slug = check(
  z.string().max(80),
  (value) => slugPattern.test(value),
  {
    vi: "mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối",
    en: "an identifier has only lower-case letters without marks, digits and single hyphens",
  },
  { vi: "viết như mien-dong-tai-hoan", en: "write it like mien-dong-tai-hoan" },
);

/** The key of a commune before 2025-07-01: district and commune, such as `na-ri/con-minh`. */
export const communeBeforeKey = check(
  z.string().max(80),
  (value) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value),
  { vi: "xã cũ phải viết dạng huyện/xã", en: "an old commune is written district/commune" },
  { vi: "viết như na-ri/con-minh", en: "write it like na-ri/con-minh" },
);

/** One calendar day, `YYYY-MM-DD`. */
export const day = check(
  z.string(),
  isDay,
  { vi: "ngày không có thật hoặc sai dạng", en: "this is not a real day, or not in the right form" },
  { vi: "viết năm-tháng-ngày, như 2024-06-25", en: "write year-month-day, like 2024-06-25" },
);

/** A day, month, year or interval of days, never finer than its source. */
export const partialDate = check(
  z.string(),
  (value) => parseDateRange(value) !== undefined,
  { vi: "thời điểm sai dạng hoặc không có thật", en: "this date is not real, or not in the right form" },
  {
    vi: 'viết "2024-06-25", "2024-06", "2024" hoặc khoảng "2024-06-25/2024-12-31" (có ngoặc kép)',
    en: 'write "2024-06-25", "2024-06", "2024" or an interval "2024-06-25/2024-12-31" (in quotes)',
  },
);

/** Plain text on one line, not empty, at most `max` characters. */
export const line = (max: number) =>
  check(
    z.string().min(1).max(max),
    (value) => value.trim() === value && !/[\n\r\t]/.test(value),
    {
      vi: "chữ phải nằm trên một dòng, không thừa khoảng trắng ở hai đầu",
      en: "text must stay on one line without spaces at its ends",
    },
    { vi: "bỏ xuống dòng và khoảng trắng thừa", en: "remove line breaks and the extra spaces" },
  );

/** The same text in both languages of the site, each on one line. */
export const bilingual = (max: number) => z.strictObject({ vi: line(max), en: line(max) });

/** An address on the web: http or https only, no user name in it. */
export const webAddress = check(
  z.string().max(500),
  (value) => {
    if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return false;
    return new URL(value).username === "";
  },
  { vi: "địa chỉ trang phải bắt đầu bằng https:// hoặc http://", en: "a web address starts with https:// or http://" },
  { vi: "chép nguyên địa chỉ từ thanh địa chỉ của trình duyệt", en: "copy the address from the browser's address bar" },
);

/** A statement with the entry of data/sources.yaml that it rests on. */
export const sourcedText = z.strictObject({ text: line(600), source: slug, note: line(300).optional() });

/** Markdown of a few paragraphs in both languages, each claim with its source notes. */
export const bilingualStory = z.strictObject({ vi: z.string().min(1).max(6000), en: z.string().min(1).max(6000) });

/** Two or more sources that disagree, or one doubt: each side with what it says and who says it. */
export const conflict = z.strictObject({
  question: line(200),
  sides: z
    .array(z.strictObject({ says: line(400), sources: z.array(slug).max(12).default([]) }))
    .min(1)
    .max(8),
});
