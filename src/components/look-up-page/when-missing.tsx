import { dateInWords } from "../../catalogue/day-words.ts";
import { sectionUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { SourceLink } from "../source-link/source-link.tsx";

/** Where the page tells what to do. */
export const missingId = "khi-so-khong-co";

/** How far the register reaches, and what to do when a pack claims what it does not have. */
export function WhenMissing({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  const { counted, as_of, source } = catalogue.site.coverage;
  return (
    <section class="when-missing" aria-labelledby={missingId}>
      <h2 id={missingId}>{t("look_up.missing")}</h2>
      <p>
        {t("look_up.coverage", {
          counted,
          when: dateInWords(as_of, language, t),
          published: catalogue.products.length,
        })}{" "}
        <SourceLink context={context} source={catalogue.sourceById(source)} full />
      </p>
      <p>{t("look_up.since")}</p>
      <ol class="when-missing-steps">
        <li>{t("look_up.ask_seller")}</li>
        <li>{t("look_up.ask_office")}</li>
        <li>{t("look_up.compare")}</li>
      </ol>
      <p class="quiet">
        {t("look_up.no_contact")} <a href={href(sectionUrl("stars", language))}>{t("look_up.stars_more")}</a>
      </p>
    </section>
  );
}
