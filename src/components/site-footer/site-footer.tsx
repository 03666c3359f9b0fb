import { dayInWords } from "../../catalogue/day-words.ts";
import { sectionUrl, storyUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";
import { CorrectionNote } from "../correction-note/correction-note.tsx";

/** What this site is not, when its facts were checked, whom to tell of an error, and the licence. */
export function SiteFooter({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  const { site } = catalogue;
  return (
    <footer class="site-footer">
      <p>
        <strong>{t("footer.about")}</strong> {t("site.unofficial")}
      </p>
      <p>
        {t("footer.checked", { day: dayInWords(site.facts_checked_on, language) })}{" "}
        {t("footer.built", { day: dayInWords(catalogue.day, language) })}
      </p>
      <CorrectionNote context={context} />
      <p>
        <a href={href(sectionUrl("about", language))}>{t("nav.about")}</a> ·{" "}
        <a href={href(sectionUrl("data", language))}>{t("nav.data")}</a> ·{" "}
        <a href={href(storyUrl(language))}>{t("tell.title")}</a> ·{" "}
        <a href={site.content_licence.url} rel="license">
          {site.content_licence.name}
        </a>
      </p>
    </footer>
  );
}
