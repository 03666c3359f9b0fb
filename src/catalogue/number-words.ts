import type { Language } from "./records.ts";

/** A number for reading: `1.250` and `91,14`, in English `1,250` and `91.14`. */
export function numberInWords(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value);
}

/** A share for reading, to one decimal place: `3,9%`, in English `3.9%`. Nothing of nothing is 0%. */
export function shareInWords(part: number, whole: number, language: Language): string {
  const share = whole === 0 ? 0 : part / whole;
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(share);
}
