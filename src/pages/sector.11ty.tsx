import { sectionUrl, sectorUrl } from "../catalogue/urls.ts";
import { FilteredList } from "../components/products-page/filtered-list.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  each: ({ sectors }) => sectors.filter(({ products }) => products.length > 0),
  address: ({ id }, language) => sectorUrl(id, language),
  title: (sector, { t, language }) => t("list.sector_title", { sector: sector[language] }),
  description: (sector, { t, language }) => t("list.sector_description", { sector: sector[language] }),
  crumbs: (_, { t, language }) => [{ name: t("list.title"), address: sectionUrl("products", language) }],
  sheet: "lists",
  body: (sector, context) => (
    <FilteredList context={context} title={sector[context.language]} products={sector.products} />
  ),
});
