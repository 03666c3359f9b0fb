import { sectionUrl } from "../../catalogue/urls.ts";
import type { PageContext } from "../../layouts/context.ts";

/** How a story reaches the catalogue today: only by the addresses that data/site.yaml knows, else the plain truth. */
export function SendStory({ context }: { context: PageContext }) {
  const { t, language, href, catalogue } = context;
  const { contact, repository, content_licence: licence } = catalogue.site;
  const guide = `${repository}/blob/main/CONTRIBUTING.md${language === "en" ? "#contributing-in-english" : ""}`;
  return (
    <>
      {contact === "" ? (
        <p>{t(repository === "" ? "tell.send.nowhere" : "tell.send.account_only")}</p>
      ) : (
        <p>
          {t("tell.send.contact")} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      )}
      {repository === "" ? undefined : (
        <p>
          {t("tell.send.repository")} <a href={guide}>{t("tell.send.guide")}</a>
        </p>
      )}
      <p>{t("tell.send.prepare")}</p>
      <ol class="tell-list">
        {[1, 2, 3, 4].map((number) => (
          <li>{t(`tell.send.prepare_${number}`)}</li>
        ))}
      </ol>
      <p>{t("tell.send.after")}</p>
      <p class="quiet">
        {t("tell.send.licence")}{" "}
        <a href={licence.url} rel="license">
          {licence.name}
        </a>
        . {t("tell.send.removal")}{" "}
        <a href={href(`${sectionUrl("about", language)}#corrections`)}>{t("about.corrections")}</a>.
      </p>
    </>
  );
}
