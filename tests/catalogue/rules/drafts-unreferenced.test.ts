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
