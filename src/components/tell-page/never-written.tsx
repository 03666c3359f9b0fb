import type { PageContext } from "../../layouts/context.ts";

const kinds = ["cure", "best", "people", "stars", "alcohol"] as const;

/** What a story may not say: why, a made-up sentence that does, and one that tells it rightly. */
export function NeverWritten({ context: { t } }: { context: PageContext }) {
  return (
    <>
      <p>{t("tell.never.lead")}</p>
      {kinds.map((kind) => (
        <div class="tell-never">
          <h3>{t(`tell.never.${kind}`)}</h3>
          <p>{t(`tell.never.${kind}_why`)}</p>
          <dl>
            <div class="tell-wrong">
              <dt>{t("tell.never.instead_of")}</dt>
              <dd>{t(`tell.never.${kind}_wrong`)}</dd>
            </div>
            <div class="tell-right">
              <dt>{t("tell.never.write")}</dt>
              <dd>{t(`tell.never.${kind}_right`)}</dd>
            </div>
          </dl>
        </div>
      ))}
    </>
  );
}
