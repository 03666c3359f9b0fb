import { productsByStars } from "../catalogue/product-groups.ts";
import { sectionUrl, starsUrl } from "../catalogue/urls.ts";
import { FilteredList } from "../components/products-page/filtered-list.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  each: ({ products }) => productsByStars(products),
  address: ({ stars }, language) => starsUrl(stars, language),
  title: ({ stars }, { t }) => t("list.stars_title", { stars }),
  description: ({ stars }, { t }) => t("list.stars_description", { stars }),
  crumbs: (_, { t, language }) => [{ name: t("list.title"), address: sectionUrl("products", language) }],
  sheet: "lists",
  body: ({ stars, products }, context) => (
    <FilteredList
      context={context}
      title={context.t("list.stars_title", { stars })}
      lead={context.t("list.stars_lead")}
      products={products}
    />
  ),
});
