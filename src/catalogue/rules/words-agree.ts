import { languages } from "../records.ts";
import type { Rule } from "./rule.ts";
import { textsWithin } from "./walk.ts";

/** Both languages have the same words of the interface, with the same places for values. */
export const wordsAgree: Rule = {
  name: "words-agree",
  check({ words }, report) {
    const texts = {
      vi: new Map([...textsWithin(words.vi.value)].map(([text, path]) => [path.join("."), text])),
      en: new Map([...textsWithin(words.en.value)].map(([text, path]) => [path.join("."), text])),
    };
    for (const language of languages) {
      const other = language === "vi" ? "en" : "vi";
      for (const [key, text] of texts[language]) {
        const counterpart = texts[other].get(key);
        if (counterpart === undefined)
          report(
            words[language],
            key.split("."),
            {
              vi: `“${key}” chưa có trong data/words/${other}.yaml`,
              en: `“${key}” is missing from data/words/${other}.yaml`,
            },
            { vi: "thêm bản dịch, hoặc xóa mục này", en: "add it there, or delete it here" },
          );
        else if (language === "vi" && placeholders(text) !== placeholders(counterpart))
          report(
            words.en,
            key.split("."),
            {
              vi: `“${key}”: các chỗ {…} khác nhau giữa hai bản`,
              en: `“${key}”: the {…} differ between the languages`,
            },
            { vi: "dùng đúng các {…} của bản tiếng Việt", en: "use the {…} of the Vietnamese text" },
          );
      }
    }
  },
};

function placeholders(text: string): string {
  return [...new Set(text.match(/\{[a-z_]+\}/g) ?? [])].sort().join(" ");
}
