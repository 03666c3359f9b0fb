import { describe, expect, it } from "vitest";
import { content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "drafts-unreferenced";
const shop = "data/sales-points/cua-hang-mau.yaml";

describe("a draft has no page that others could link to", () => {
  it("so no shop lists it", async () => {
    const { problems, lineOf } = await content({
      [shop]: replace("- mien-dong-mau", "- mien-dong-mau\n  - tinh-nghe-mau"),
    });
    expectProblems(problems, {
      rule,
      file: shop,
      line: lineOf(shop, "- tinh-nghe-mau"),
      column: 5,
      vi: "còn là bản nháp",
      en: "“tinh-nghe-mau” is still a draft",
    });
  });

  it("nor does an online channel", async () => {
    const file = "data/sales.yaml";
    const { problems, lineOf } = await content({ [file]: replace("products: []", "products:\n      - tinh-nghe-mau") });
    expectProblems(problems, { rule, file, line: lineOf(file, "- tinh-nghe-mau"), column: 9, en: "is still a draft" });
  });

  it("until it is published", async () => {
    const { problems } = await content({
      [shop]: replace("- mien-dong-mau", "- mien-dong-mau\n  - tinh-nghe-mau"),
      "products/tinh-nghe-mau.md": replace("status: draft", "status: published"),
    });
    expect(problems).toEqual([]);
  });

  it("and a product turned back into a draft is missed by the shop that lists it", async () => {
    const { problems } = await content({ "products/mien-dong-mau.md": replace("status: published", "status: draft") });
    expectProblems(problems, { rule, file: shop, line: 6, en: "“mien-dong-mau” is still a draft" });
  });
});

describe("the product whose story opens the home page", () => {
  const site = "data/site.yaml";
  const feature = (slug: string) => content({ [site]: replace("featured: nha-nghi-mau", `featured: ${slug}`) });

  it.each(["tinh-nghe-mau", "ruou-mo-mau"])("is no draft and no alcoholic drink, such as %s", async (slug) => {
    const { problems, lineOf } = await feature(slug);
    const line = lineOf(site, `featured: ${slug}`);
    expectProblems(problems, {
      rule,
      file: site,
      line,
      column: 1,
      vi: "bản nháp hoặc đồ uống có cồn",
      en: "a draft or an alcoholic drink",
    });
  });

  it("is a product of the catalogue", async () => {
    const { problems, lineOf } = await feature("khong-co");
    expectProblems(problems, {
      rule: "references-exist",
      file: site,
      line: lineOf(site, "featured: khong-co"),
      en: "there is no product “khong-co”",
    });
  });

  it("may be any other, or none", async () => {
    expect((await feature("mien-dong-mau")).problems).toEqual([]);
    expect((await content({ [site]: replace("featured: nha-nghi-mau\n", "") })).problems).toEqual([]);
  });
});
