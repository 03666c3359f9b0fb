import { homeUrl } from "../catalogue/urls.ts";
import { HomePage } from "../components/home-page/home-page.tsx";
import { page } from "../layouts/page.tsx";
import { websiteData } from "../publish/structured-data.ts";

export default page({
  address: (_, language) => homeUrl(language),
  title: (_, { catalogue }) => catalogue.site.name,
  description: (_, { t }) => t("home.description"),
  structuredData: (_, context) => [websiteData(context)],
  sheet: "ways-in",
  body: (_, context) => <HomePage context={context} />,
});
