import { productStates } from "../catalogue/certificate-state.ts";
import { productsByState } from "../catalogue/product-groups.ts";
import { sectionUrl, stateUrl } from "../catalogue/urls.ts";
import { FilteredList } from "../components/products-page/filtered-list.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  each: ({ products }) => {
    const groups = productsByState(products);
    return productStates.map((state) => ({ state, products: groups.get(state) ?? [] }));
  },
  address: ({ state }, language) => stateUrl(state, language),
  title: ({ state }, { t }) => t("list.state_title", { state: t(`state.${state}.label`) }),
  description: ({ state }, { t }) => t("list.state_description", { state: t(`state.${state}.short`) }),
  crumbs: (_, { t, language }) => [{ name: t("list.title"), address: sectionUrl("products", language) }],
  sheet: "lists",
  body: ({ state, products }, context) => (
    <FilteredList
      context={context}
      title={context.t("list.state_title", { state: context.t(`state.${state}.label`) })}
      lead={context.t(`state.${state}.short`)}
      products={products}
    />
  ),
});
