import { sectionUrl } from "../catalogue/urls.ts";
import { ResourcesPage } from "../components/resource-page/resources-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => sectionUrl("resources", language),
  title: (_, { t }) => t("resources.title"),
  description: (_, { t }) => t("resources.description"),
  sheet: "ways-in",
  body: (_, context) => <ResourcesPage context={context} />,
});
