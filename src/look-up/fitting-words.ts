import { fold } from "../catalogue/fold.ts";
import { wordsOf } from "./typed-text.ts";

/** Words that join others: where no name holds them all together, these may be missing. */
const joining = new Set("cua o tai ngay nam so do la va thuoc dat hang san pham of the in by from and".split(" "));

/**
 * Which of the texts the words fit, as truth for each: those that hold them together with the same marks; where none
 * does, together whatever their marks; where none does, each of them somewhere, at last without those that only join
 * others. The last word may be unfinished, but whole words come first.
 */
export function fittingWords(words: readonly string[], texts: readonly string[]): boolean[] {
  const marked = texts.map((text) => ` ${wordsOf(text.normalize("NFC").toLowerCase()).join(" ")} `);
  const plain = marked.map(fold);
  const wanted = words.map(fold);
  const ways: (() => boolean[])[] = [
    () => marked.map((text) => text.includes(` ${words.join(" ")}`)),
    () => plain.map((text) => text.includes(` ${wanted.join(" ")}`)),
    ...[wanted, wanted.filter((word) => !joining.has(word))].flatMap((needed) => [
      () => plain.map((text) => holdsAll(text, needed, " ")),
      () => plain.map((text) => holdsAll(text, needed, "")),
    ]),
  ];
  for (const way of ways) {
    const fits = way();
    if (fits.includes(true)) return fits;
  }
  return texts.map(() => false);
}

/** Whether a text holds all the words, the last of them followed by what is given. */
function holdsAll(text: string, needed: readonly string[], after: string): boolean {
  const last = needed.at(-1);
  if (last === undefined) return false;
  return text.includes(` ${last}${after}`) && needed.slice(0, -1).every((word) => text.includes(` ${word} `));
}
