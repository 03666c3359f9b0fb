import { sectionUrl } from "../catalogue/urls.ts";
import { ProducersPage } from "../components/producer-page/producers-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => sectionUrl("producers", language),
  title: (_, { t }) => t("producers.title"),
  description: (_, { t }) => t("producers.description"),
  sheet: "ways-in",
  body: (_, context) => <ProducersPage context={context} />,
});
