import type { Entry, Records } from "../records.ts";
import type { Rule } from "./rule.ts";

type Kind =
  | "products"
  | "producers"
  | "sectors"
  | "resources"
  | "salesPoints"
  | "communesBefore"
  | "communesNow"
  | "districts"
  | "regulations"
  | "salesTypes";

const kindNames: Record<Kind, { vi: string; en: string; where: string }> = {
  products: { vi: "sản phẩm", en: "product", where: "products/" },
  producers: { vi: "chủ thể", en: "producer", where: "data/producers/" },
  sectors: { vi: "ngành hàng", en: "sector", where: "data/sectors.yaml" },
  resources: { vi: "tài nguyên bản địa", en: "native resource", where: "data/resources.yaml" },
  salesPoints: { vi: "điểm bán", en: "sales point", where: "data/sales-points/" },
  communesBefore: { vi: "xã cũ", en: "old commune", where: "data/places/communes-before.yaml" },
  communesNow: { vi: "xã hiện nay", en: "commune of today", where: "data/places/communes-now.yaml" },
  districts: { vi: "huyện cũ", en: "old district", where: "data/places/districts.yaml" },
  regulations: { vi: "quy định", en: "regulation", where: "data/regulations.yaml" },
  salesTypes: { vi: "loại điểm bán", en: "type of sales point", where: "data/sales.yaml" },
};

const kinds = Object.keys(kindNames) as Kind[];

/** Every id that a record names stands for a record that exists. */
export const referencesExist: Rule = {
  name: "references-exist",
  check(records, report) {
    const known = new Map(kinds.map((kind) => [kind, idsOf(records, kind)]));
    for (const [entry, path, kind, id] of references(records)) {
      if (id === undefined || known.get(kind)?.has(id) || records.unread.has(id)) continue;
      const { vi, en, where } = kindNames[kind];
      report(
        entry,
        path,
        { vi: `không có ${vi} nào mang mã “${id}”`, en: `there is no ${en} “${id}”` },
        {
          vi: `sửa mã theo ${where}, hoặc thêm bản ghi đó trước`,
          en: `correct it after ${where}, or add that record first`,
        },
      );
    }
    for (const entry of records.facts)
      if (entry.id !== entry.value.product && known.get("products")?.has(entry.value.product))
        report(
          entry,
          ["product"],
          {
            vi: `tệp ${entry.id} lại ghi dữ kiện của ${entry.value.product}`,
            en: `the file ${entry.id} holds facts of ${entry.value.product}`,
          },
          { vi: "tên tệp phải trùng với product", en: "the file is named after its product" },
        );
  },
};

function idsOf(records: Records, kind: Kind): Set<string> {
  if (kind === "salesTypes") return new Set(Object.keys(records.sales.value.types));
  return new Set(records[kind].map(({ id }) => id));
}

type Reference = [Entry<unknown>, PropertyKey[], Kind, string | undefined];

function* references(records: Records): Generator<Reference> {
  yield [records.site, ["featured"], "products", records.site.value.featured];
  for (const entry of records.products) {
    const { producer, sector, resources, sold_at, origin } = entry.value;
    yield [entry, ["producer"], "producers", producer];
    yield [entry, ["sector"], "sectors", sector];
    yield [entry, ["origin", "commune"], "communesBefore", origin.commune];
    yield [entry, ["origin", "district"], "districts", origin.district];
    for (const [index, id] of resources.entries()) yield [entry, ["resources", index], "resources", id];
    for (const [index, id] of sold_at.entries()) yield [entry, ["sold_at", index], "salesPoints", id];
  }
  for (const entry of records.englishStories) yield [entry, [], "products", entry.id];
  for (const entry of records.facts) {
    yield [entry, ["product"], "products", entry.value.product];
  }
  for (const entry of records.certificates) {
    yield [entry, ["product"], "products", entry.value.product];
    yield [entry, ["regulation"], "regulations", entry.value.regulation];
  }
  for (const entry of records.producers) yield [entry, ["commune"], "communesBefore", entry.value.commune];
  for (const entry of records.salesPoints) {
    yield [entry, ["place", "commune"], "communesBefore", entry.value.place.commune];
    yield [entry, ["place", "district"], "districts", entry.value.place.district];
    for (const [index, id] of entry.value.products.entries()) yield [entry, ["products", index], "products", id];
    yield [entry, ["type"], "salesTypes", entry.value.type];
  }
  for (const [channel, { type, products }] of records.sales.value.channels.entries()) {
    yield [records.sales, ["channels", channel, "type"], "salesTypes", type];
    for (const [index, id] of products.entries())
      yield [records.sales, ["channels", channel, "products", index], "products", id];
  }
  for (const entry of records.communesBefore) {
    yield [entry, ["district"], "districts", entry.value.district];
    yield [entry, ["now"], "communesNow", entry.value.now];
  }
  for (const entry of records.regulations) {
    yield [entry, ["amends"], "regulations", entry.value.amends];
    yield [entry, ["replaced_by"], "regulations", entry.value.replaced_by];
    for (const [index, id] of entry.value.amended_by.entries()) yield [entry, ["amended_by", index], "regulations", id];
  }
}
