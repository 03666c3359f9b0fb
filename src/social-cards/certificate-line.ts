import type { Certificate, Product } from "../catalogue/catalogue.ts";
import { endOfTerm } from "../catalogue/certificate-state.ts";
import { dateInWords, dayInWords } from "../catalogue/day-words.ts";
import type { Day } from "../catalogue/day.ts";
import type { Language } from "../catalogue/records.ts";
import type { Words } from "../catalogue/words.ts";

/**
 * The product's last recognition as something that happened, with its term: a sentence that stays true whatever day the
 * card is looked at. Its state is left to the page.
 *
 * @param checkedOn The day up to which nothing was found, for a product without a certificate.
 */
export function certificateLine(product: Product, checkedOn: Day, language: Language, t: Words): string {
  const { current } = product.standing;
  if (!current) return t("card.none", { day: dayInWords(checkedOn, language) });
  const { form, values } = termOf(current, language);
  return t(`card.${form}`, {
    rank: current.stars === undefined ? t("state.rank_unknown") : t("state.rank", { stars: current.stars }),
    when: dateInWords(current.decision.date, language, t),
    ...values,
  });
}

function termOf(certificate: Certificate, language: Language): { form: string; values: Record<string, string> } {
  const { withdrawn_on: withdrawn, extension } = certificate;
  if (withdrawn !== undefined) return { form: "withdrawn", values: { withdrawn: dayInWords(withdrawn, language) } };
  const { from, to } = endOfTerm(certificate);
  if (from !== to) return { form: "recognised_roughly", values: {} };
  const end = dayInWords(to, language);
  if (extension === undefined) return { form: "recognised", values: { end } };
  return { form: "extended", values: { end, until: dayInWords(extension.until, language) } };
}
