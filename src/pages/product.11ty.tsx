import { recordUrl, sectionUrl } from "../catalogue/urls.ts";
import { kindOf } from "../components/product-list/product-list.tsx";
import { ProductPage } from "../components/product-page/product-page.tsx";
import { page } from "../layouts/page.tsx";
import { productData } from "../publish/structured-data.ts";

export default page({
  each: ({ products }) => products,
  address: ({ slug }, language) => recordUrl("products", slug, language),
  title: ({ name }) => name,
  // Without stars or state: a search engine keeps this text for months, and nothing brings it up to date.
  description: (product, context) =>
    (context.language === "vi" ? product.summary : product.summaryEn) ??
    [product.name, kindOf(product, context), product.producer?.name].filter((part) => part !== undefined).join(", "),
  crumbs: (_, { t, language }) => [{ name: t("list.title"), address: sectionUrl("products", language) }],
  structuredData: (product, context) => productData(product, context),
  body: (product, context) => <ProductPage context={context} product={product} />,
});
