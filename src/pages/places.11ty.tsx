import { sectionUrl } from "../catalogue/urls.ts";
import { PlacesPage } from "../components/places-page/places-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => sectionUrl("places", language),
  title: (_, { t }) => t("places.title"),
  description: (_, { t }) => t("places.description"),
  sheet: "places",
  body: (_, context) => <PlacesPage context={context} />,
});
