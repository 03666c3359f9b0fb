import type { Certificate } from "./catalogue.ts";
import { endOfTerm, type CertificateState, type Standing } from "./certificate-state.ts";
import type { DayClause } from "./day-clause.ts";
import { dateInWords, dayInWords, lastDayInWords } from "./day-words.ts";
import { parseDateRange, type DateRange } from "./day.ts";
import type { Language } from "./records.ts";
import type { Words } from "./words.ts";

/** The lifeline of a product in one sentence, oldest first: what a reader who cannot see the figure must know of it. */
export function lifelineInWords(
  { state, current, history }: Standing<Certificate>,
  steps: readonly Certificate[],
  language: Language,
  t: Words,
): string {
  const taken = steps.map(({ decision }) => t("lifeline.step", { when: dateInWords(decision.date, language, t) }));
  const awards = history.map(({ certificate, state: own }) =>
    awardInWords(certificate, certificate === current ? state : own, language, t),
  );
  return t("lifeline.label", { moments: [...taken, ...awards].join("; ") });
}

/** The day of a decision for the head of its bar: as in a sentence, but a span of days bare: “25/6 – 31/12/2024”. */
export function decisionInWords({ decision: { date } }: Certificate, language: Language, t: Words): string {
  const words = dateInWords(date, language, t);
  const range = parseDateRange(date);
  return range ? withBareSpan(words, range, language, t) : words;
}

/** The end of a certificate for the foot of its bar: its last good day, its extension, or its withdrawal. */
export function endInWords(certificate: Certificate, state: CertificateState, language: Language, t: Words): string {
  const { form, values } = endOf(certificate, state, language, t);
  return withBareSpan(t(`lifeline.ends${form}`, values), endOfTerm(certificate), language, t);
}

/** The years of some steps, each once: “Bước: 2019, 2020”. */
export function stepsInWords(steps: readonly Certificate[], t: Words): string {
  const years = steps.map(({ decision: { date } }) => {
    const [from, to] = [date.slice(0, 4), parseDateRange(date)?.to.slice(0, 4)];
    return to === undefined || from === to ? from : `${from}–${to}`;
  });
  return t("lifeline.steps", { years: [...new Set(years)].join(", ") });
}

/** How long a certificate holds yet, or how long ago it ceased to; with a rough date, the least that this can be. */
export function dayClause({ state, current }: Standing<Certificate>, t: Words): DayClause | undefined {
  if (!current) return undefined;
  const { from, to } = endOfTerm(current);
  const counted = (key: string) => t(`lifeline.${from === to ? key : `${key}_least`}`, { span: "{span}" });
  switch (state) {
    case "valid":
    case "expiring":
      return {
        words: counted("left"),
        noTime: t(`lifeline.${from === to ? "left_last" : "left_perhaps_last"}`),
        until: from,
      };
    case "extended":
      return {
        words: t("lifeline.kept", { span: "{span}" }),
        noTime: t("lifeline.kept_last"),
        until: current.extension?.until,
      };
    case "past-term":
    case "expired":
      return { words: counted("over"), since: to };
    case "withdrawn":
      return {
        words: t("lifeline.withdrawn", { span: "{span}" }),
        noTime: t("lifeline.withdrawn_today"),
        since: current.withdrawn_on,
      };
    case "undated":
      return { words: t("lifeline.undated") };
    case "none":
      return undefined;
  }
}

function awardInWords(certificate: Certificate, state: CertificateState, language: Language, t: Words): string {
  const { stars, decision } = certificate;
  const { form, values } = endOf(certificate, state, language, t);
  return t(`lifeline.award${form}`, {
    rank: stars === undefined ? t("state.rank_unknown") : t("state.rank", { stars }),
    when: dateInWords(decision.date, language, t),
    state: t(`state.${state}.label`),
    ...values,
  });
}

/** Words with “between … and …” made shorter; a year that both ends share is written once. */
function withBareSpan(words: string, range: DateRange, language: Language, t: Words): string {
  const [from, to] = [dayInWords(range.from, language), dayInWords(range.to, language)];
  const year = to.slice(-5);
  const bare = `${from.endsWith(year) ? from.slice(0, -5) : from} – ${to}`;
  return words.replace(t("date.between", { from, to }), bare.replaceAll(/(?<!–) (?!–)/g, "\u00a0"));
}

function endOf(certificate: Certificate, state: CertificateState, language: Language, t: Words) {
  const { extension, withdrawn_on: withdrawn } = certificate;
  if (state === "withdrawn" && withdrawn !== undefined)
    return { form: "_withdrawn", values: { withdrawn: dayInWords(withdrawn, language) } };
  const end = lastDayInWords(endOfTerm(certificate), language, t);
  return extension === undefined
    ? { form: "", values: { end } }
    : { form: "_extended", values: { end, until: dayInWords(extension.until, language) } };
}
