import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogue, Product } from "../../src/catalogue/catalogue.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { brocadeTile } from "../../src/illustration/brocade.ts";
import { partsOf } from "../../src/illustration/choose.ts";
import { illustration } from "../../src/illustration/index.ts";
import { landscapes } from "../../src/illustration/landscapes/index.ts";
import { seeded } from "../../src/illustration/seeded.ts";
import { subjects } from "../../src/illustration/subjects/index.ts";
import { vessels } from "../../src/illustration/vessels/index.ts";
import { repository } from "../fixtures/content.ts";

let catalogue: Catalogue | undefined;
let products: Product[] = [];
beforeAll(async () => {
  ({ catalogue } = await loadCatalogue(repository, { day: "2026-11-24", isToday: true }));
  products = [...(catalogue?.products ?? []), ...(catalogue?.drafts ?? [])];
});

const partsBySlug = (product: Product) => partsOf(product, seeded(`parts ${product.slug}`));

describe("the pictures of the catalogue", () => {
  it("are drawn from at least 8 vessels, 25 resources and 8 landscapes", () => {
    expect(Object.keys(vessels).length).toBeGreaterThanOrEqual(8);
    expect(Object.keys(subjects).length).toBeGreaterThanOrEqual(25);
    expect(Object.keys(landscapes).length).toBeGreaterThanOrEqual(8);
  });

  it("are never the same for two products", () => {
    const drawn = products.map((product) => illustration(product));
    expect(drawn.length).toBeGreaterThan(140);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it("stay the same from build to build", () => {
    for (const product of products.slice(0, 10)) expect(illustration(product)).toBe(illustration(product));
  });

  it("change when the product's material, district or sector does", () => {
    const [product] = products;
    if (!product) throw new Error("there is no product");
    const other = products.find(({ sector }) => sector.id !== product.sector.id);
    const elsewhere = products.find(
      ({ origin }) => origin.district && origin.district.id !== product.origin.district?.id,
    );
    if (!other || !elsewhere) throw new Error("all products are of one sector or place");
    const pictures = [
      product,
      { ...product, raw_material: "nghệ", kind: "nghệ" },
      { ...product, sector: other.sector },
      { ...product, origin: elsewhere.origin },
    ].map((changed) => illustration(changed));
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it("hold no number that is none", () => {
    for (const product of products) expect(illustration(product)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("show what each published product is made of, in a landscape of its own old district", () => {
    for (const product of catalogue?.products ?? []) {
      const { subject, landscape } = partsBySlug(product);
      expect(subject, product.slug).not.toBe("la");
      if (product.origin.district) expect(landscape, product.slug).not.toBe("queHuong");
    }
  });
});

describe("the parts of a picture", () => {
  it.each([
    ["rượu men lá", "gạo, men lá rừng", "bottle", "menLa"],
    ["rượu men lá ngâm gỗ sồi", "gạo, men lá rừng", "bottle", "goSoi"],
    ["trà bí thơm túi lọc", "bí xanh thơm", "box", "biXanhThom"],
    ["miến dong", "dong riềng đỏ", "bundle", "dongRieng"],
    ["nano curcumin", "nghệ", "pillJar", "nghe"],
    ["măng ớt", "măng tre gai; ớt, tỏi, mác mật", "jar", "mang"],
    ["homestay", "hồ Ba Bể, văn hóa Tày", "house", "thuyen"],
    ["một thứ chưa từng có", "", "basket", "la"],
  ])("of “%s” from “%s” are %s and %s", (kind, raw_material, vessel, subject) => {
    const [product] = products;
    if (!product) throw new Error("there is no product");
    expect(partsBySlug({ ...product, kind, raw_material })).toMatchObject({ vessel, subject });
  });

  it("are a scene of the generic midland where the district is not known", () => {
    const [product] = products;
    if (!product) throw new Error("there is no product");
    expect(partsBySlug({ ...product, origin: {} }).landscape).toBe("queHuong");
  });
});

describe("the brocade", () => {
  it("differs from sector to sector and from product to product", () => {
    const bands = ["thuc-pham", "do-uong", "duoc-lieu", "du-lich"].flatMap((sector) =>
      products.slice(0, 4).map(({ slug }) => JSON.stringify(brocadeTile(sector, slug))),
    );
    expect(new Set(bands).size).toBe(bands.length);
  });

  it("repeats without a seam: no thread runs over the edge of its tile", () => {
    for (const { slug, sector } of products) {
      const { width, height, threads } = brocadeTile(sector.id, slug);
      for (const { path } of threads)
        for (const [, x = 0, y = 0, run = 0] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
          expect(Number(x) + Number(run)).toBeLessThanOrEqual(width);
          expect(Number(y)).toBeLessThan(height);
        }
    }
  });
});
