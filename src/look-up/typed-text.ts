import { fold } from "../catalogue/fold.ts";

/** One text twice, letter for letter alike: as typed, in lower case, and without any marks. */
export interface TypedText {
  marked: string;
  plain: string;
}

/** Reads what someone typed: every kind of dash, full-width digit and decomposed letter becomes the usual one. */
export function typedText(text: string): TypedText {
  const marked = text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    // Marks that no letter has taken up, such as those that colour a star.
    .replace(/\p{M}/gu, "");
  const plain = fold(marked);
  return plain.length === marked.length ? { marked, plain } : { marked: plain, plain };
}

/** Takes the first thing that a pattern finds without marks out of the text; what is left keeps its gaps. */
export function take(text: TypedText, pattern: RegExp): [found: RegExpExecArray | undefined, rest: TypedText] {
  const found = pattern.exec(text.plain);
  if (!found) return [undefined, text];
  const cut = (from: string) => `${from.slice(0, found.index)} ${from.slice(found.index + found[0].length)}`;
  return [found, { marked: cut(text.marked), plain: cut(text.plain) }];
}

/** The words of a text: runs of letters and digits, with the usual short forms written out. */
export function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => written[word] ?? [word]);
}

const written: Readonly<Record<string, string[]>> = {
  htx: ["hợp", "tác", "xã"],
  tp: ["thành", "phố"],
};
