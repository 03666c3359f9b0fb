import type { Rule } from "./rule.ts";

/** An old commune's key begins with its district; a product names its commune or, where unknown, its district. */
export const placesAgree: Rule = {
  name: "places-agree",
  check({ communesBefore, products, salesPoints }, report) {
    for (const commune of communesBefore) {
      const district = commune.value.district.replace(/^(huyen|thanh-pho)-/, "");
      if (commune.id.split("/")[0] !== district)
        report(
          commune,
          ["district"],
          {
            vi: `“${commune.id}” không thuộc ${commune.value.district}`,
            en: `“${commune.id}” is not part of ${commune.value.district}`,
          },
          { vi: "mã xã cũ có dạng huyện/xã", en: "the key of an old commune is district/commune" },
        );
    }
    const located = [
      ...products.map((entry) => ({ entry, path: "origin", place: entry.value.origin })),
      ...salesPoints.map((entry) => ({ entry, path: "place", place: entry.value.place })),
    ];
    for (const { entry, path, place } of located)
      if (place.commune !== undefined && place.district !== undefined)
        report(
          entry,
          [path, "district"],
          { vi: "đã ghi xã thì không ghi huyện", en: "with a commune, the district is not written" },
          {
            vi: "xóa dòng district; huyện tra được từ xã",
            en: "delete the line; the district follows from the commune",
          },
        );
  },
};
