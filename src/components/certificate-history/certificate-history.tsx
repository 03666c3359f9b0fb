import type { Certificate, Product } from "../../catalogue/catalogue.ts";
import type { CertificateState } from "../../catalogue/certificate-state.ts";
import { dateInWords } from "../../catalogue/day-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import { SourceLink } from "../source-link/source-link.tsx";

/** Earlier recognitions of a product and the steps that led to them, oldest first; nothing when there are none. */
export function CertificateHistory({ context, product }: { context: PageContext; product: Product }) {
  const { t } = context;
  const earlier = product.standing.history.filter(({ certificate }) => certificate !== product.standing.current);
  if (earlier.length === 0 && product.steps.length === 0) return undefined;
  return (
    <section class="certificate-history" aria-labelledby="lich-su">
      <h2 id="lich-su">{t("certificate.history")}</h2>
      <ol class="timeline">
        {earlier.map(({ certificate, state }) => (
          <Moment context={context} certificate={certificate} state={state} />
        ))}
        {product.steps.map((step) => (
          <Moment context={context} certificate={step} />
        ))}
      </ol>
    </section>
  );
}

interface MomentProps {
  context: PageContext;
  certificate: Certificate;
  /** Absent for a step, which never was a certificate. */
  state?: CertificateState;
}

function Moment({ context, certificate, state }: MomentProps) {
  const { t, language } = context;
  const { decision, stars, note, source } = certificate;
  const what =
    state === undefined
      ? t("certificate.step")
      : `${t("certificate.kind_certificate")} ${stars === undefined ? t("state.rank_unknown") : t("state.rank", { stars })}`;
  return (
    <li>
      <p>
        <strong>{what}</strong>, {dateInWords(decision.date, language, t)}
        {decision.number === undefined
          ? undefined
          : `, ${t("certificate.decision_value", { number: decision.number })}`}
        {decision.issuer === undefined ? undefined : `, ${decision.issuer}`}
        {state === undefined ? undefined : " "}
        {state === undefined ? undefined : <span class="pill pill-quiet">{t(`state.${state}.label`)}</span>}
      </p>
      {note === undefined ? undefined : (
        <p class="quiet" lang="vi">
          {note}
        </p>
      )}
      <p class="quiet">
        <SourceLink context={context} source={source} full />
      </p>
    </li>
  );
}
