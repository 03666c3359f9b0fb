import type { Language } from "./records.ts";

const locales = { vi: "vi", en: "en-GB" } as const;

/** Things one after another for reading: `155, 182 và 184`, in English `155, 182 and 184`. */
export function listInWords(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language]).format(items);
}
