import { fold } from "../catalogue/fold.ts";
import { soundOf } from "./syllables.ts";

/** The catalogue's own words without marks, which of them stand together, and how they are written with marks. */
export class Vocabulary {
  readonly #forms = new Map<string, Map<string, number>>();
  readonly #pairs = new Map<string, Map<string, number>>();
  readonly #bySound = new Map<string, string[]>();
  readonly #general = new Set<string>();

  /** Takes in the words of one text, marked and in lower case. */
  learn(words: readonly string[]): void {
    for (const [index, marked] of words.entries()) {
      const folded = fold(marked);
      if (!this.#forms.has(folded)) {
        const sound = soundOf(folded);
        this.#bySound.set(sound, [...(this.#bySound.get(sound) ?? []), folded]);
      }
      count(this.#forms, folded, marked);
      const next = words[index + 1];
      if (next !== undefined) count(this.#pairs, `${folded} ${fold(next)}`, `${marked} ${next}`);
    }
  }

  /** Takes in words that may be typed but name nothing: no other word is taken for one of them. */
  allow(words: readonly string[]): void {
    for (const marked of words) this.#general.add(fold(marked));
  }

  has(folded: string): boolean {
    return this.#forms.has(folded) || this.#general.has(folded);
  }

  /** True for a word that stands in a name. */
  names(folded: string): boolean {
    return this.#forms.has(folded);
  }

  hasMarked(marked: string): boolean {
    return this.#forms.get(fold(marked))?.has(marked) ?? false;
  }

  hasPair(first: string, second: string): boolean {
    return this.#pairs.has(`${first} ${second}`);
  }

  /** How often a word stands in the names. */
  frequency(folded: string): number {
    return [...(this.#forms.get(folded)?.values() ?? [])].reduce((sum, times) => sum + times, 0);
  }

  /** Every word of the names, or those that begin with some letters. */
  words(beginning = ""): string[] {
    return [...this.#forms.keys()].filter((word) => word.startsWith(beginning));
  }

  /** Words that sound like this one. */
  alike(folded: string): readonly string[] {
    return this.#bySound.get(soundOf(folded)) ?? [];
  }

  /** Words as they are mostly written in the catalogue, each beside its neighbours; unknown ones as they are. */
  written(folded: readonly string[]): string[] {
    return folded.map((word, index) => {
      const after = most(this.#pairs.get(`${word} ${folded[index + 1]}`))?.split(" ")[0];
      const before = most(this.#pairs.get(`${folded[index - 1]} ${word}`))?.split(" ")[1];
      return after ?? before ?? most(this.#forms.get(word)) ?? word;
    });
  }
}

function count(counts: Map<string, Map<string, number>>, key: string, form: string): void {
  const forms = counts.get(key) ?? new Map<string, number>();
  counts.set(key, forms.set(form, (forms.get(form) ?? 0) + 1));
}

function most(forms: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined;
  for (const [form, times] of forms ?? []) if (times > (forms?.get(best ?? "") ?? 0)) best = form;
  return best;
}
