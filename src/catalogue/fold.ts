/** A text as typed without marks: lower case, no tone or vowel marks, d for đ. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
}
