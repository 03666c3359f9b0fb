import { sectionUrl } from "../catalogue/urls.ts";
import { AboutPage } from "../components/about-page/about-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => sectionUrl("about", language),
  title: (_, { t }) => t("about.title"),
  description: (_, { t }) => t("about.description"),
  body: (_, context) => <AboutPage context={context} />,
});
