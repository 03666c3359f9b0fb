import { asOfInWords } from "../../catalogue/as-of-words.ts";
import type { PageContext } from "../../layouts/context.ts";

/** The time that a figure counts; words that cannot be told in the page's language stay as the source has them. */
export function AsOf({ context: { language, t }, asOf }: { context: PageContext; asOf: string }) {
  const told = asOfInWords(asOf, language, t);
  return told === undefined ? <span lang="vi">{asOf}</span> : <span>{told}</span>;
}
