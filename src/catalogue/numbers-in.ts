import { withoutNotes } from "../markdown/story-blocks.ts";
import type { Language } from "./records.ts";

/** A number written in digits, or the name of a month. */
export interface FoundNumber {
  value: number;
  /** As it stands in the text. */
  text: string;
  index: number;
}

/** The sign that groups thousands; the other one, of comma and full stop, begins the decimals. */
const groupSign: Record<Language, string> = { vi: ".", en: "," };
const grouped: Record<Language, RegExp> = {
  vi: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
  en: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
};

/** Digits, and the word behind them that makes thousands or millions of them; not the 2 of m2 or km2. */
const digits: Record<Language, RegExp> = {
  vi: /(?<!m(?=[23](?!\d)))(\d+(?:[.,]\d+)*)(?:\s*(nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L}))?/giu,
  en: /(?<!m(?=[23](?!\d)))(\d+(?:[.,]\d+)*)(?:[\s-]*(thousand|million|billion)(?!\p{L}))?/giu,
};
const factors: Record<string, number> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** Named months. A small “tháng hai”, “may” or “march” is mostly something else, so the capital is asked for. */
const months: Record<Language, { pattern: RegExp; numbers: Record<string, number> }> = {
  vi: {
    pattern: /(?<=tháng\s)(Giêng|giêng|Hai|Ba|Tư|tư|Năm|Sáu|Bảy|Tám|Chín|Mười Một|Mười Hai|Mười|Chạp|chạp)(?!\p{L})/gu,
    numbers: {
      giêng: 1,
      hai: 2,
      ba: 3,
      tư: 4,
      năm: 5,
      sáu: 6,
      bảy: 7,
      tám: 8,
      chín: 9,
      mười: 10,
      "mười một": 11,
      "mười hai": 12,
      chạp: 12,
    },
  },
  en: {
    pattern:
      /(?<!\p{L})(January|February|April|June|July|August|September|October|November|December|(?<=\d\s|(?:[Ii]n|[Oo]f|early|late|mid|[Ss]ince|[Uu]ntil|[Bb]y|from|to|and)[\s-])(?:May|March)|(?:May|March)(?=\s\d))(?!\p{L})/gu,
    numbers: {
      january: 1,
      february: 2,
      march: 3,
      april: 4,
      may: 5,
      june: 6,
      july: 7,
      august: 8,
      september: 9,
      october: 10,
      november: 11,
      december: 12,
    },
  },
};

/**
 * The numbers of a text as a reader of its language reads them: 2.000 is two thousand in Vietnamese, 2,000 in English;
 * 2 triệu and 2 million are 2,000,000; a date gives its parts, a range its two ends. Numbers in words are not read.
 */
export function numbersIn(text: string, language: Language): FoundNumber[] {
  const plain = withoutNotes(text);
  const { pattern, numbers } = months[language];
  const found = [...plain.matchAll(digits[language])].flatMap(({ 0: whole, 1: number = "", 2: factor, index }) =>
    valuesOf(number, language).map((value) => ({
      value: rounded(value * (factors[factor?.toLowerCase() ?? ""] ?? 1)),
      text: whole,
      index,
    })),
  );
  for (const { 0: name, index } of plain.matchAll(pattern)) {
    const value = numbers[name.toLowerCase()];
    if (value !== undefined) found.push({ value, text: name, index });
  }
  return found;
}

function valuesOf(number: string, language: Language): number[] {
  if (grouped[language].test(number)) return [Number(number.replaceAll(groupSign[language], "").replace(",", "."))];
  const parts = number.split(/[.,]/);
  // One sign that groups nothing begins decimals, in either language; more are a date or a list.
  return parts.length <= 2 ? [Number(parts.join("."))] : parts.map(Number);
}

/** Without the noise of binary fractions: 1.1 × 1,000,000 is 1,100,000. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
