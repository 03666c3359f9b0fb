import { reservedProductWords } from "../urls.ts";
import type { Rule } from "./rule.ts";

/** Short codes and addresses name one product each, old slugs included; words of the address scheme are no slugs. */
export const productsUnique: Rule = {
  name: "products-unique",
  check({ products }, report) {
    const codes = new Map<string, string>();
    const slugs = new Set(products.map((product) => product.id));
    const former = new Map<string, string>();
    for (const product of products) {
      const other = codes.get(product.value.id);
      if (other !== undefined)
        report(
          product,
          ["id"],
          {
            vi: `mã ngắn ${product.value.id} đã thuộc về ${other}`,
            en: `the short code ${product.value.id} belongs to ${other}`,
          },
          { vi: "chạy npm run new để lấy mã khác", en: "npm run new gives another" },
        );
      codes.set(product.value.id, product.id);
      if (reservedProductWords.has(product.id))
        report(
          product,
          [],
          {
            vi: `“${product.id}” là chữ dành cho địa chỉ trang lọc`,
            en: `“${product.id}” is a word of the filter addresses`,
          },
          { vi: "đổi tên tệp", en: "rename the file" },
        );
      for (const [index, old] of product.value.formerly.entries()) {
        if (reservedProductWords.has(old))
          report(
            product,
            ["formerly", index],
            { vi: `“${old}” là chữ dành cho địa chỉ trang lọc`, en: `“${old}” is a word of the filter addresses` },
            { vi: "bỏ mã này khỏi formerly", en: "remove it from formerly" },
          );
        const owner = slugs.has(old) ? old : former.get(old);
        if (owner !== undefined)
          report(
            product,
            ["formerly", index],
            { vi: `mã cũ “${old}” đang là địa chỉ của ${owner}`, en: `the old slug “${old}” is in use by ${owner}` },
            { vi: "bỏ mã này khỏi formerly", en: "remove it from formerly" },
          );
        former.set(old, product.id);
      }
    }
  },
};
