import { sectionUrl } from "../catalogue/urls.ts";
import { SalesPointsPage } from "../components/sales-point-page/sales-points-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  address: (_, language) => sectionUrl("salesPoints", language),
  title: (_, { t }) => t("sales_points.title"),
  description: (_, { t }) => t("sales_points.description"),
  sheet: "ways-in",
  body: (_, context) => <SalesPointsPage context={context} />,
});
