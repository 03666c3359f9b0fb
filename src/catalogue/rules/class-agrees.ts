import type { Rule } from "./rule.ts";

/** Sets of Decision 26/2026/QĐ-TTg, Annex I: 14 and 15 are alcoholic drinks, 18 holds health-protection food. */
const alcoholSets = new Set([14, 15]);
const supplementSet = 18;
const drinksSector = "do-uong";

/** The class that decides warnings and notices agrees with the product set, and the set belongs to the sector. */
export const classAgrees: Rule = {
  name: "class-agrees",
  check({ products, sectors }, report) {
    for (const product of products) {
      const { product_set: set, class: kind, sector } = product.value;
      if (set !== undefined && alcoholSets.has(set) !== (kind === "alcohol"))
        report(
          product,
          ["class"],
          {
            vi: `bộ sản phẩm ${set} và class “${kind}” không khớp`,
            en: `product set ${set} and class “${kind}” do not agree`,
          },
          {
            vi: "bộ 14, 15 là đồ uống có cồn: class: alcohol",
            en: "sets 14 and 15 are alcoholic drinks: class: alcohol",
          },
        );
      if (kind === "alcohol" && sector !== drinksSector)
        report(
          product,
          ["class"],
          { vi: "đồ uống có cồn thuộc ngành do-uong", en: "an alcoholic drink belongs to the sector do-uong" },
          { vi: "sửa sector hoặc class", en: "correct sector or class" },
        );
      if (kind === "supplement" && set !== supplementSet)
        report(
          product,
          ["class"],
          {
            vi: "thực phẩm bảo vệ sức khỏe thuộc bộ sản phẩm 18",
            en: "health-protection food belongs to product set 18",
          },
          { vi: "sửa product_set hoặc class", en: "correct product_set or class" },
        );
      const owner = sectors.find(({ value }) => value.sets.some(({ no }) => no === set));
      if (set !== undefined && owner?.id !== sector)
        report(
          product,
          ["product_set"],
          { vi: `bộ ${set} không thuộc ngành “${sector}”`, en: `set ${set} is not part of the sector “${sector}”` },
          {
            vi: owner ? `ngành của bộ này là ${owner.id}` : "chọn số 1–26",
            en: owner ? `its sector is ${owner.id}` : "choose 1–26",
          },
        );
    }
  },
};
