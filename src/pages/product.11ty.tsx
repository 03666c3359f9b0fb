import { certificateWords } from "../catalogue/certificate-words.ts";
import { recordUrl, sectionUrl } from "../catalogue/urls.ts";
import { kindOf } from "../components/product-list/product-list.tsx";
import { ProductPage } from "../components/product-page/product-page.tsx";
import { page } from "../layouts/page.tsx";
import { productData } from "../publish/structured-data.ts";

export default page({
  each: ({ products }) => products,
  address: ({ slug }, language) => recordUrl("products", slug, language),
  title: ({ name }) => name,
  description: (product, context) => {
    const { sentence } = certificateWords(product.standing, product, context.language, context.t);
    return `${kindOf(product, context)}${product.producer ? `, ${product.producer.name}` : ""}. ${sentence}`;
  },
  crumbs: (_, { t, language }) => [{ name: t("list.title"), address: sectionUrl("products", language) }],
  structuredData: (product, context) => productData(product, context),
  body: (product, context) => <ProductPage context={context} product={product} />,
});
