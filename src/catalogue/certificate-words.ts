import type { Certificate, Product } from "./catalogue.ts";
import { holdsToday, type Standing } from "./certificate-state.ts";
import { dateInWords, dayInWords, lastDayInWords } from "./day-words.ts";
import type { Language } from "./records.ts";
import type { Words } from "./words.ts";

/** What a page says of a product's certificate: a short label, one plain sentence, and whether stars may be filled. */
export interface CertificateWords {
  state: Standing<Certificate>["state"];
  label: string;
  sentence: string;
  /** Stars of the deciding certificate, where known. */
  stars?: number | undefined;
  /** True only while the certificate holds. */
  filled: boolean;
}

/** Words for a standing. Lapsed or undecided certificates are told in words; their stars are never filled. */
export function certificateWords(
  standing: Standing<Certificate>,
  product: Product,
  language: Language,
  t: Words,
): CertificateWords {
  const { state, current, lastGoodDay } = standing;
  const common = { state, label: t(`state.${state}.label`), filled: holdsToday(state) };
  if (!current || state === "none")
    return { ...common, sentence: t(product.steps.length > 0 ? "state.none.step" : "state.none.sentence") };
  const exact = lastGoodDay === undefined || lastGoodDay.from === lastGoodDay.to;
  const rank = current.stars === undefined ? t("state.rank_unknown") : t("state.rank", { stars: current.stars });
  const values = {
    rank,
    when: dateInWords(current.decision.date, language, t),
    end: lastGoodDay ? lastDayInWords(lastGoodDay, language, t) : "",
    until: current.extension ? dayInWords(current.extension.until, language) : "",
    withdrawn: current.withdrawn_on ? dayInWords(current.withdrawn_on, language) : "",
  };
  const form = exact || state === "extended" || state === "withdrawn" ? "sentence" : "span";
  return { ...common, stars: current.stars, sentence: t(`state.${state}.${form}`, values) };
}
