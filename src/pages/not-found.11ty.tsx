import { sectionUrl } from "../catalogue/urls.ts";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => (language === "vi" ? "/404.html" : "/en/404.html"),
  title: (_, { t }) => t("not_found.title"),
  description: (_, { t }) => t("not_found.description"),
  noindex: true,
  body: (_, { t, href, language }) => (
    <>
      <h1>{t("not_found.title")}</h1>
      <p>{t("not_found.text")}</p>
      <p>
        <a href={href(sectionUrl("products", language))}>{t("not_found.try")}</a>
      </p>
    </>
  ),
});
