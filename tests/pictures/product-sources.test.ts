import { describe, expect, it } from "vitest";
import { productSources } from "../../src/pictures/product-sources.ts";
import { content, replace } from "../fixtures/content.ts";
import { imagesYaml, photo } from "../fixtures/pictures.ts";

const folder = "products/images/mien-dong-mau";
const draw = ({ name }: { name: string }) => `<svg><title>${name}</title></svg>`;
const read = (path: string) => Promise.resolve(Buffer.from(path));

describe("a product is shown by", () => {
  it("its drawing while it has no photo", async () => {
    const { catalogue } = await content();
    const sources = catalogue?.products.flatMap((product) => productSources(product, { draw, read })) ?? [];
    expect(sources.map(({ kind, slug }) => [kind, slug])).toContainEqual(["drawing", "mien-dong-mau"]);
    expect(sources).toHaveLength(catalogue?.products.length ?? 0);
  });

  it("its photos, in their order and read from its own folder, as soon as it has some", async () => {
    const { catalogue } = await content({
      "products/mien-dong-mau.md": replace("images: []", imagesYaml("phoi.jpg", "bia.jpg")),
      [`${folder}/bia.jpg`]: await photo(),
      [`${folder}/phoi.jpg`]: await photo(1000, 700),
    });
    const product = catalogue?.products.find(({ slug }) => slug === "mien-dong-mau");
    const sources = product ? productSources(product, { draw, read }) : [];
    const texts = sources.map(async (source) => (source.kind === "photo" ? String(await source.bytes()) : source.svg));
    expect(await Promise.all(texts)).toEqual([`${folder}/phoi.jpg`, `${folder}/bia.jpg`]);
  });
});
