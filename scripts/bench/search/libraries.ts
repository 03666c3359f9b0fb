import { create, insertMultiple, search as searchOrama } from "@orama/orama";
import { Document } from "flexsearch";
import MiniSearch from "minisearch";
import { fold } from "../../../src/catalogue/fold.ts";
import { nameFields, type NamesFile } from "../../../src/search/names.ts";
import { sent, sentCode, type Engine } from "./engine.ts";

const boost = { name: 10, other: 8, producer: 5, place: 3, matter: 1.5, sector: 0.8 };
const fields = [...nameFields];
type Texts = Record<(typeof nameFields)[number] | "id", string>;

/** The same names, without marks, for libraries that know none of them. */
function documents({ products }: NamesFile): Texts[] {
  return products.map((product) => ({
    id: product.slug,
    ...(Object.fromEntries(fields.map((field) => [field, fold(product[field].join(" . "))])) as Omit<Texts, "id">),
  }));
}

/** MiniSearch with prefixes and one slip in five letters; it brings its index ready made. */
export function miniSearch(file: NamesFile): Engine {
  const index = new MiniSearch<Texts>({ fields, searchOptions: { prefix: true, fuzzy: 0.2, boost } });
  index.addAll(documents(file));
  return {
    name: "MiniSearch",
    search: (query) => index.search(fold(query)).map(({ id }) => String(id)),
    bytes: async () => (await sentCode(`export { default } from "minisearch"`)) + sent(JSON.stringify(index)),
  };
}

/** Orama with one slip; the texts are indexed in the browser, which is less to send than its index. */
export async function orama(file: NamesFile): Promise<Engine> {
  const texts = documents(file);
  const index = create({
    schema: { id: "string", ...Object.fromEntries(fields.map((field) => [field, "string"])) } as const,
  });
  await insertMultiple(index, texts);
  return {
    name: "Orama",
    async search(query) {
      const { hits } = await searchOrama(index, {
        term: fold(query),
        properties: fields,
        boost,
        tolerance: 1,
        threshold: 1,
        limit: 10,
      } as never);
      return hits.map(({ id }) => id);
    },
    bytes: async () =>
      (await sentCode(`export { create, insertMultiple, search } from "@orama/orama"`)) + sent(JSON.stringify(texts)),
  };
}

/** FlexSearch with prefixes and suggestions; the texts are indexed in the browser. */
export function flexSearch(file: NamesFile): Engine {
  const texts = documents(file);
  const index = new Document({ document: { id: "id", index: fields }, tokenize: "forward" });
  for (const text of texts) index.add(text as never);
  return {
    name: "FlexSearch",
    search(query) {
      const found = index.search(fold(query), { limit: 10, suggest: true }) as { field?: string; result: unknown[] }[];
      const ordered = fields.flatMap((field) => found.find((one) => one.field === field)?.result ?? []);
      return [...new Set(ordered.map(String))];
    },
    bytes: async () =>
      (await sentCode(`import { Document } from "flexsearch"; export default flexsearch.Document`)) +
      sent(JSON.stringify(texts)),
  };
}
