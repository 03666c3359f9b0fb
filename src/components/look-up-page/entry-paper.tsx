import type { Certificate } from "../../catalogue/catalogue.ts";
import { dateInWords } from "../../catalogue/day-words.ts";
import type { PageContext } from "../../layouts/context.ts";

/** The decision of an entry: number, day and issuer, each as far as it is known; what is not known is said. */
export function EntryPaper({ context, entry }: { context: PageContext; entry: Certificate }) {
  const { t, language } = context;
  const { kind, decision } = entry;
  const when = t("look_up.signed", { when: dateInWords(decision.date, language, t) });
  return (
    <th scope="row" class="register-paper">
      {decision.number === undefined ? (
        <span>{t(kind === "step" ? "look_up.unnumbered_step" : "look_up.unnumbered")}</span>
      ) : (
        <strong data-number>{t("look_up.paper", { number: decision.number })}</strong>
      )}
      {/^[\d-]+$/.test(decision.date) ? <time dateTime={decision.date}>{when}</time> : <span>{when}</span>}
      {decision.issuer === undefined ? (
        <span>{t("look_up.issuer_unknown")}</span>
      ) : (
        <span lang="vi" data-issuer>
          {decision.issuer}
        </span>
      )}
    </th>
  );
}
