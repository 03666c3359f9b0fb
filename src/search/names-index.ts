import { fold } from "../catalogue/fold.ts";
import { wordsIn } from "../catalogue/words-in.ts";
import { nameFields, type NameField, type NamesFile } from "./names.ts";
import { Vocabulary } from "./vocabulary.ts";

/** One word of one text of a product. */
export interface Posting {
  product: number;
  field: NameField;
  /** The text within the index, and the word within the text. */
  text: number;
  position: number;
  /** The word with its marks, in lower case. */
  marked: string;
}

/** Names ready to be searched. */
export interface NamesIndex {
  slugs: readonly string[];
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** Words and phrases that fit every product, each as its words in lower case with their marks. */
  everywhere: readonly (readonly string[])[];
  vocabulary: Vocabulary;
  /** Two words that stand beside each other in the name of a place, without marks. */
  placePairs: ReadonlySet<string>;
}

/** Prepares the file of names for searching; some milliseconds for a hundred products. */
export function indexNames({ everywhere, products }: NamesFile): NamesIndex {
  const postings = new Map<string, Posting[]>();
  const vocabulary = new Vocabulary();
  const placePairs = new Set<string>();
  let text = 0;
  for (const [product, named] of products.entries())
    for (const field of nameFields)
      for (const words of named[field].map((line) => wordsIn(line).map(({ word }) => word))) {
        if (field === "sector") vocabulary.allow(words);
        else vocabulary.learn(words);
        text += 1;
        for (const [position, marked] of words.entries()) {
          const posting = { product, field, text, position, marked };
          const folded = fold(marked);
          const next = words[position + 1];
          if (field === "place" && next !== undefined) placePairs.add(`${folded} ${fold(next)}`);
          const list = postings.get(folded);
          if (list) list.push(posting);
          else postings.set(folded, [posting]);
        }
      }
  const general = everywhere.map((line) => wordsIn(line).map(({ word }) => word));
  for (const words of general) vocabulary.allow(words);
  return {
    slugs: products.map(({ slug }) => slug),
    postings,
    everywhere: general,
    vocabulary,
    placePairs,
  };
}
