import { sectionUrl } from "../catalogue/urls.ts";
import { DataPage } from "../components/data-page/data-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => sectionUrl("data", language),
  title: (_, { t }) => t("data.title"),
  description: (_, { t }) => t("data.description"),
  body: (_, context) => <DataPage context={context} />,
});
