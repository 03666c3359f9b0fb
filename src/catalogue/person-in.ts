/**
 * A form of address and the word after it. That word is only looked ahead at, since it may be a second form of address,
 * as in “ông bà …”.
 */
const titleAndWord =
  /(?<![\p{L}\p{M}])(?:ông|bà|anh|chị|cô|chú|bác|cụ|em|thầy|dì|nghệ nhân|Mr\.?|Mrs\.?|Ms\.?|Mme)(?=(\s+)(\p{L}+))/giu;

/** Words that look like a form of address and a name but are not: places and common terms that begin with one. */
const harmless = /^(?:anh|bà|cô|em|bác|chú|cụ|ông|dì|thầy)\s+(?:quốc|em)$/iu;

/** The first person that a text names by title and name; undefined where it names nobody so. */
export function personIn(text: string): string | undefined {
  for (const [title, space = "", word = ""] of text.matchAll(titleAndWord)) {
    const found = title + space + word;
    // The title matches in any case, but the name must begin with a capital.
    if (/^\p{Lu}/u.test(word) && !harmless.test(found)) return found;
  }
  return undefined;
}
