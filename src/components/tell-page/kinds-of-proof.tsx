import type { PageContext } from "../../layouts/context.ts";

const kinds = ["decision", "portal", "press", "producer", "visit"] as const;

/** The kinds of source that a claim may rest on, and where a producer finds each. */
export function KindsOfProof({ context: { t } }: { context: PageContext }) {
  return (
    <>
      <p>{t("tell.proof.lead")}</p>
      <dl class="facts-table">
        {kinds.map((kind) => (
          <div>
            <dt>
              <span class="source-kind" data-kind={kind}>
                {t(`source.kind.${kind}`)}
              </span>
            </dt>
            <dd>{t(`tell.proof.${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t("tell.proof.note")}</p>
    </>
  );
}
