import { describe, expect, it } from "vitest";
import { buildDay } from "../../src/catalogue/load-catalogue.ts";
import { content, replace, specimenDay } from "../fixtures/content.ts";

describe("the catalogue loaded from a folder", () => {
  it("has every published product, and keeps drafts apart", async () => {
    const { catalogue, problems } = await content();
    expect(problems).toEqual([]);
    expect(catalogue?.products.map(({ slug }) => slug)).toEqual(["mien-dong-mau", "nha-nghi-mau", "ruou-mo-mau"]);
    expect(catalogue?.drafts.map(({ slug }) => slug)).toEqual(["tinh-nghe-mau"]);
  });

  it("gives each product its state on the day asked for", async () => {
    const { catalogue } = await content();
    expect(catalogue?.day).toBe(specimenDay);
    expect(catalogue?.products.map(({ slug, standing }) => [slug, standing.state])).toEqual([
      ["mien-dong-mau", "valid"],
      ["nha-nghi-mau", "undated"],
      ["ruou-mo-mau", "expired"],
    ]);
    expect(catalogue?.drafts[0]?.standing.state).toBe("none");
  });

  it("links a product to its producer, place, resource, shop, facts, story and sources", async () => {
    const { catalogue } = await content();
    const product = catalogue?.products[0];
    expect(product?.code).toBe("mau1");
    expect(product?.producer?.name).toBe("Hợp tác xã Mẫu");
    expect(product?.producer?.products).toEqual([product]);
    expect(product?.origin.commune?.name).toBe("Côn Minh");
    expect(product?.origin.district?.id).toBe("huyen-na-ri");
    expect(product?.origin.commune?.now.products).toEqual([product]);
    expect(product?.resources.map(({ id }) => id)).toEqual(["dong-rieng"]);
    expect(product?.soldAt.map(({ name }) => name)).toEqual(["Cửa hàng mẫu"]);
    expect(product?.facts.map(({ source }) => source.id)).toEqual(["nguon-mau", "quyet-dinh-mau"]);
    expect(product?.certificates[0]?.source.kind).toBe("decision");
    expect(product?.story.vi).toMatch(/^## Gốc tích/);
    expect(product?.story.en).toMatch(/^## Origin/);
    expect(product?.summaryEn).toBe("Clear, springy noodles of a specimen co-operative.");
  });

  it("tells a step towards a certificate apart from a certificate", async () => {
    const { catalogue } = await content();
    const draft = catalogue?.drafts[0];
    expect(draft?.certificates).toEqual([]);
    expect(draft?.steps.map(({ id }) => id)).toEqual(["khong-so-2"]);
  });

  it("does not list a draft under its producer", async () => {
    const { catalogue } = await content();
    const producer = catalogue?.producers.find(({ id }) => id === "hop-tac-xa-mau");
    expect(producer?.products.map(({ slug }) => slug)).toEqual(["mien-dong-mau"]);
  });

  it("cannot be changed by one page under another's feet", async () => {
    const { catalogue } = await content();
    const product = catalogue?.products[0];
    expect(() => product?.resources.pop()).toThrow(TypeError);
    expect(() => Object.assign(product?.standing ?? {}, { state: "valid" })).toThrow(TypeError);
  });

  it("is withheld when one record is wrong, so that nothing is built from it", async () => {
    const { catalogue, problems } = await content({ "products/mien-dong-mau.md": replace("stars: 5", "stars: 4") });
    expect(problems).toHaveLength(1);
    expect(catalogue).toBeUndefined();
  });

  it("names every file that is missing", async () => {
    const { problems } = await content({ "data/site.yaml": null, "data/words/en.yaml": null });
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ["data/site.yaml", "file"],
      ["data/words/en.yaml", "file"],
    ]);
  });
});

describe("the day to build for", () => {
  const lateEvening = new Date("2026-11-23T17:30:00Z");

  it("is today in Vietnam unless another is asked for", () => {
    expect(buildDay(undefined, lateEvening)).toEqual({ day: "2026-11-24", isToday: true });
    expect(buildDay("", lateEvening)).toEqual({ day: "2026-11-24", isToday: true });
  });

  it("is the day asked for, which may happen to be today", () => {
    expect(buildDay("2030-01-01", lateEvening)).toEqual({ day: "2030-01-01", isToday: false });
    expect(buildDay("2026-11-24", lateEvening)).toEqual({ day: "2026-11-24", isToday: true });
  });

  it.each(["2026-02-30", "24/11/2026", "tomorrow"])("is refused when it is no day: %s", (asOf) => {
    expect(() => buildDay(asOf, lateEvening)).toThrow(/AS_OF.*YYYY-MM-DD/);
  });
});
