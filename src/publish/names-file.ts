import type { Catalogue, Product } from "../catalogue/catalogue.ts";
import { unitName } from "../catalogue/place-words.ts";
import type { SearchNamesRecord } from "../schema/search-names.ts";
import type { NamedProduct, NamesFile } from "../search/names.ts";
import { otherNames } from "./other-names.ts";

/** The names that the search box answers by: of each product, its maker and its place in both geographies. */
export function namesFile({ products, searchNames }: Pick<Catalogue, "products" | "searchNames">): NamesFile {
  return {
    everywhere: searchNames.everywhere.flatMap(({ words }) => words),
    products: products.map((product) => namesOf(product, searchNames.names)),
  };
}

function namesOf(product: Product, groups: SearchNamesRecord["names"]): NamedProduct {
  const { origin, producer, sector, resources } = product;
  const withOthers = (texts: readonly string[]) => texts.flatMap((text) => [text, ...otherNames(text, groups)]);
  const names = [product.name, ...product.aliases];
  const makers = producer ? [producer.name, ...producer.aliases] : [];
  const places = [
    origin.village,
    ...[origin.commune, origin.commune?.now, origin.district].map((unit) => unit && unitName(unit)),
    origin.city,
  ];
  return {
    slug: product.slug,
    name: names,
    other: [...withOthers([...names, product.kind]), product.name_en, product.kind_en].filter(
      (text, index, all) => !names.includes(text) && all.indexOf(text) === index,
    ),
    producer: withOthers(makers),
    place: withOthers(told(places)),
    matter: withOthers(told([...resources.flatMap(({ name, name_en }) => [name, name_en]), product.raw_material])),
    sector: told([product.productSet?.vi, product.productSet?.en, sector.vi, sector.en]),
  };
}

function told(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
