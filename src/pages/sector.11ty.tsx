import { sectionUrl, sectorUrl } from "../catalogue/urls.ts";
import { ProductList } from "../components/product-list/product-list.tsx";
import { page } from "../layouts/page.tsx";

export default page({
  each: ({ sectors }) => sectors.filter(({ products }) => products.length > 0),
  address: ({ id }, language) => sectorUrl(id, language),
  title: (sector, { t, language }) => t("list.sector_title", { sector: sector[language] }),
  description: (sector, { t, language }) => t("list.sector_description", { sector: sector[language] }),
  crumbs: (_, { t, language }) => [{ name: t("list.title"), address: sectionUrl("products", language) }],
  body: (sector, context) => (
    <>
      <h1>{sector[context.language]}</h1>
      <ProductList context={context} products={sector.products} level={2} />
    </>
  ),
});
