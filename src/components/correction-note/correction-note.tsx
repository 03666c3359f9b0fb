import type { PageContext } from "../../layouts/context.ts";

/** Whom to tell about an error: only what data/site.yaml knows, never an invented address. */
export function CorrectionNote({ context: { t, catalogue } }: { context: PageContext }) {
  const { contact, repository } = catalogue.site;
  return (
    <p class="correction-note">
      <strong>{t("product.correct_title")}</strong>{" "}
      {contact === "" ? t("product.correct_none") : t("product.correct_contact", { contact })}{" "}
      {repository === "" ? undefined : <a href={repository}>{t("product.correct_repository")}</a>}
    </p>
  );
}
