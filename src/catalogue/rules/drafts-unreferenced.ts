import type { Rule } from "./rule.ts";

/** A draft has no page yet, so nothing that is published may link to it; alcohol is never featured (Law 44/2019/QH14). */
export const draftsUnreferenced: Rule = {
  name: "drafts-unreferenced",
  check({ site, products, salesPoints, sales }, report) {
    const drafts = new Set(products.filter(({ value }) => value.status === "draft").map(({ id }) => id));
    const { featured } = site.value;
    const shown = products.find(({ id }) => id === featured);
    if (shown && (shown.value.status === "draft" || shown.value.class === "alcohol"))
      report(
        site,
        ["featured"],
        { vi: `“${shown.id}” là bản nháp hoặc đồ uống có cồn`, en: `“${shown.id}” is a draft or an alcoholic drink` },
        { vi: "chọn một sản phẩm khác đã công bố", en: "choose another published product" },
      );
    const lists = [
      ...salesPoints.map((entry) => ({ entry, path: [] as PropertyKey[], products: entry.value.products })),
      ...sales.value.channels.map(({ products: list }, index) => ({
        entry: sales,
        path: ["channels", index],
        products: list,
      })),
    ];
    for (const { entry, path, products: list } of lists)
      for (const [index, id] of list.entries())
        if (drafts.has(id))
          report(
            entry,
            [...path, "products", index],
            { vi: `“${id}” còn là bản nháp`, en: `“${id}” is still a draft` },
            {
              vi: "bỏ khỏi danh sách, hoặc công bố sản phẩm trước",
              en: "remove it from the list, or publish the product first",
            },
          );
  },
};
