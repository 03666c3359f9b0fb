import { recordUrl, sectionUrl } from "../catalogue/urls.ts";
import { SalesPointPage } from "../components/sales-point-page/sales-point-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  each: ({ salesPoints }) => salesPoints,
  address: ({ id }, language) => recordUrl("salesPoints", id, language),
  title: ({ name }) => name,
  description: ({ name }, { t }) => t("sales_points.page_description", { name }),
  crumbs: (_, { t, language }) => [{ name: t("sales_points.title"), address: sectionUrl("salesPoints", language) }],
  body: (point, context) => <SalesPointPage context={context} point={point} />,
});
