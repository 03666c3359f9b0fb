import { asOfInWords } from "../../catalogue/as-of-words.ts";
import { capitalised } from "../../catalogue/place-words.ts";
import type { PageContext } from "../../layouts/context.ts";

interface Props {
  context: PageContext;
  asOf: string;
  /** Begins with a capital, as at the head of a row. */
  capital?: boolean;
}

/** The time that a figure counts; words that cannot be told in the page's language stay as the source has them. */
export function AsOf({ context: { language, t }, asOf, capital = false }: Props) {
  const told = asOfInWords(asOf, language, t);
  const text = capital ? capitalised(told ?? asOf) : (told ?? asOf);
  return <span {...(told === undefined ? { lang: "vi" } : {})}>{text}</span>;
}
