import type { Product } from "../../catalogue/catalogue.ts";
import { certificateWords } from "../../catalogue/certificate-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import { LivingCertificate } from "../living-certificate/living-certificate.tsx";
import { Stars } from "../stars/stars.tsx";

/** The certificate on one line, for lists: filled stars only while it holds, else words. */
export function CertificateBadge({ context, product }: { context: PageContext; product: Product }) {
  return (
    <LivingCertificate
      class="certificate-badge"
      product={product}
      show={(standing) => {
        const words = certificateWords(standing, product, context.language, context.t);
        return (
          <>
            {words.filled && words.stars !== undefined ? (
              <Stars context={context} stars={words.stars} filled />
            ) : undefined}
            <span>{words.sentence}</span>
          </>
        );
      }}
    />
  );
}
