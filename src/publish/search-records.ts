import type { CustomRecord } from "pagefind";
import type { Catalogue, Product } from "../catalogue/catalogue.ts";
import { fold } from "../catalogue/fold.ts";
import { unitName } from "../catalogue/place-words.ts";
import { languages, type Language } from "../catalogue/records.ts";
import { recordUrl } from "../catalogue/urls.ts";
import { plainText } from "../markdown/plain-text.ts";

/**
 * What Pagefind knows of each product, once a language: what it is, who makes it and where, and its story, with d for đ,
 * since Pagefind folds tone and vowel marks but not that letter. It is asked only for what the names (`names-file.ts`) do
 * not find.
 */
export function searchRecords(catalogue: Catalogue): CustomRecord[] {
  return languages.flatMap((language) => catalogue.products.map((product) => searchRecord(product, language)));
}

function searchRecord(product: Product, language: Language): CustomRecord {
  const { origin, producer, standing } = product;
  const texts = [
    product.name,
    product.name_en,
    ...product.aliases,
    product.kind,
    product.kind_en,
    product.sector[language],
    producer?.name,
    ...(producer?.aliases ?? []),
    origin.village,
    origin.commune && unitName(origin.commune),
    origin.commune && unitName(origin.commune.now),
    origin.district && unitName(origin.district),
    ...product.resources.flatMap(({ name, name_en }) => [name, name_en]),
    product.raw_material,
    language === "vi" ? product.summary : product.summaryEn,
    plainText((language === "vi" ? product.story.vi : product.story.en) ?? "").replace(/[#>|]/g, ""),
  ];
  return {
    url: recordUrl("products", product.slug, language),
    language,
    content: texts
      .filter((text) => text !== undefined)
      .join(" . ")
      .toLowerCase()
      .replaceAll("đ", "d"),
    meta: { title: product.name, slug: product.slug },
    filters: {
      sector: [product.sector.id],
      place: origin.district ? [origin.district.id] : [],
      stars: product.stars === undefined ? [] : [String(product.stars)],
      state: [standing.state],
    },
    sort: { name: fold(product.name) },
  };
}
