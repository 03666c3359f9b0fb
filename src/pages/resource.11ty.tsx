import { recordUrl, sectionUrl } from "../catalogue/urls.ts";
import { ResourcePage } from "../components/resource-page/resource-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  each: ({ resources }) => resources,
  address: ({ id }, language) => recordUrl("resources", id, language),
  title: ({ name, name_en }, { language }) => (language === "vi" ? name : name_en),
  description: ({ name, name_en }, { t, language }) =>
    t("resources.page_description", { name: language === "vi" ? name : name_en }),
  crumbs: (_, { t, language }) => [{ name: t("resources.title"), address: sectionUrl("resources", language) }],
  body: (resource, context) => <ResourcePage context={context} resource={resource} />,
});
