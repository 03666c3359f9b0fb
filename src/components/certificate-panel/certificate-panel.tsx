import type { Product } from "../../catalogue/catalogue.ts";
import { certificateWords } from "../../catalogue/certificate-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import { CertificateFacts } from "../certificate-facts/certificate-facts.tsx";
import { CertificateLifeline } from "../certificate-lifeline/certificate-lifeline.tsx";
import { LivingCertificate } from "../living-certificate/living-certificate.tsx";
import { Stars } from "../stars/stars.tsx";

/** The certificate of a product in full: state, stars, one plain sentence, decision, term, rule and source. */
export function CertificatePanel({ context, product }: { context: PageContext; product: Product }) {
  const { t, language } = context;
  const { current } = product.standing;
  return (
    <section class="certificate-panel" aria-labelledby="giay-chung-nhan">
      <h2 id="giay-chung-nhan">{t("state.heading")}</h2>
      <LivingCertificate
        class="certificate-state"
        product={product}
        show={(standing, day) => {
          const words = certificateWords(standing, product, language, t);
          return (
            <>
              <p class="certificate-label">
                <span class="pill">{words.label}</span>
                {words.stars === undefined ? undefined : (
                  <Stars context={context} stars={words.stars} filled={words.filled} />
                )}
              </p>
              <p class="certificate-sentence">{words.sentence}</p>
              <CertificateLifeline context={context} product={product} standing={standing} day={day} />
            </>
          );
        }}
      />
      {current ? (
        <CertificateFacts context={context} certificate={current} lastGoodDay={product.standing.lastGoodDay} />
      ) : undefined}
      <p class="certificate-warning">
        <strong>{t("certificate.warn_title")}.</strong> {t("certificate.warn")}
      </p>
    </section>
  );
}
