import { listPages } from "../catalogue/list-pages.ts";
import { listPageUrl, sectionUrl } from "../catalogue/urls.ts";
import { ProductsPage } from "../components/products-page/products-page.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  each: listPages,
  address: ({ number }, language) => listPageUrl(number, language),
  title: ({ number }, { t }) => (number === 1 ? t("list.title") : t("list.page", { page: number })),
  description: (_, { t, catalogue }) => t("list.description", { count: catalogue.products.length }),
  crumbs: ({ number }, { t, language }) =>
    number === 1 ? [] : [{ name: t("list.title"), address: sectionUrl("products", language) }],
  scripts: ["search.js"],
  sheet: "lists",
  body: (list, context) => <ProductsPage context={context} list={list} />,
});
