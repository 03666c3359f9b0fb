import { languages } from "../../src/catalogue/records.ts";
import { apiUrl } from "../../src/catalogue/urls.ts";
import type { Check } from "./check.ts";
import { productFile, productList } from "./site/published-products.ts";

/** Every product of the JSON interface has its page in both languages and a JSON file of its own. */
export const productsPublished: Check = {
  name: "products-published",
  run(site, report) {
    if (site.products.length === 0)
      report(
        productList,
        "is missing, broken or lists no product",
        "see src/publish/api.ts; without it no product is checked",
      );
    for (const product of site.products) {
      const expected = [
        ...languages.map((language) => productFile(product, language)),
        apiUrl(`products/${product.slug}`).slice(1),
      ];
      for (const file of expected)
        if (!site.files.has(file))
          report(productList, `${product.slug} has no ${file}`, "build it, or unlist the product");
    }
  },
};
