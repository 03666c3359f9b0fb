import type { Certificate } from "../../catalogue/catalogue.ts";
import { certificateWords } from "../../catalogue/certificate-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import { LivingCertificate } from "../living-certificate/living-certificate.tsx";
import { Stars } from "../stars/stars.tsx";

/**
 * What an entry is worth today: the entry that decides over its product has the product's state, filled stars only while
 * it holds; any other says what it is, and what the product's certificate is worth.
 */
export function EntryWorth({ context, entry }: { context: PageContext; entry: Certificate }) {
  const { t, language } = context;
  const { product, kind } = entry;
  return (
    <LivingCertificate
      class="entry-worth"
      product={product}
      show={(standing) => {
        const words = certificateWords(standing, product, language, t);
        const past = standing.history.find(({ certificate }) => certificate === entry)?.state ?? "superseded";
        const role = kind === "step" ? "step" : standing.current === entry ? "deciding" : "earlier";
        const label = { deciding: words.label, earlier: t(`state.${past}.label`), step: t("look_up.step") }[role];
        return (
          <>
            <span class="pill" data-role={role}>
              {label}
            </span>
            {role === "deciding" && words.filled && words.stars !== undefined ? (
              <Stars context={context} stars={words.stars} filled />
            ) : undefined}
            <span data-told>{words.sentence}</span>
            {role !== "deciding" && standing.current ? (
              <a href={`#${standing.current.id}`}>{t("look_up.by_which")}</a>
            ) : undefined}
          </>
        );
      }}
    />
  );
}
