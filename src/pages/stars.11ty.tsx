import { sectionUrl } from "../catalogue/urls.ts";
import { StarsPage } from "../components/stars-page/stars-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => sectionUrl("stars", language),
  title: (_, { t }) => t("stars_page.title"),
  description: (_, { t }) => t("stars_page.description"),
  sheet: "long-reads",
  body: (_, context) => <StarsPage context={context} />,
});
