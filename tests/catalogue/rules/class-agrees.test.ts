import { describe, expect, it } from "vitest";
import { content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "class-agrees";
const [noodles, liquor, capsules] = [
  "products/mien-dong-mau.md",
  "products/ruou-mo-mau.md",
  "products/tinh-nghe-mau.md",
];

describe("a product that needs a warning cannot go without it", () => {
  it.each([14, 15])("an alcoholic drink of set %i is of the class alcohol", async (set) => {
    const { problems, lineOf } = await content({
      [liquor]: (text) =>
        replace("class: alcohol", "class: none")(replace("product_set: 15", `product_set: ${set}`)(text)),
    });
    expectProblems(problems, {
      rule,
      file: liquor,
      line: lineOf(liquor, "class: none"),
      column: 1,
      vi: `bộ sản phẩm ${set} và class “none” không khớp`,
      en: `product set ${set} and class “none” do not agree`,
    });
  });

  it("only a drink is of the class alcohol", async () => {
    const { problems, lineOf } = await content({ [noodles]: replace("class: none", "class: alcohol") });
    const place = { rule, file: noodles, line: lineOf(noodles, "class: alcohol") };
    expectProblems(
      problems,
      { ...place, en: "product set 7 and class “alcohol”" },
      { ...place, en: "belongs to the sector do-uong" },
    );
  });

  it("an alcoholic drink of an unknown set still belongs to the drinks", async () => {
    const { problems, lineOf } = await content({ [noodles]: replace("product_set: 7\nclass: none", "class: alcohol") });
    expectProblems(problems, {
      rule,
      file: noodles,
      line: lineOf(noodles, "class: alcohol"),
      en: "belongs to the sector do-uong",
    });
  });

  it("only set 18 holds health-protection food", async () => {
    const { problems, lineOf } = await content({ [noodles]: replace("class: none", "class: supplement") });
    expectProblems(problems, {
      rule,
      file: noodles,
      line: lineOf(noodles, "class: supplement"),
      vi: "bộ sản phẩm 18",
      en: "product set 18",
    });
  });

  it("set 18 also holds what is no health-protection food", async () => {
    expect((await content({ [capsules]: replace("class: supplement", "class: none") })).problems).toEqual([]);
  });
});

describe("a product set belongs to the product's sector", () => {
  it("and names the right sector when it does not", async () => {
    const { problems, lineOf } = await content({ [noodles]: replace("product_set: 7", "product_set: 26") });
    expectProblems(problems, {
      rule,
      file: noodles,
      line: lineOf(noodles, "product_set: 26"),
      column: 1,
      en: "set 26 is not part of the sector “thuc-pham”",
    });
    expect(problems[0]?.hint).toEqual({ vi: "ngành của bộ này là du-lich", en: "its sector is du-lich" });
  });

  it("and may be unknown", async () => {
    expect((await content({ [noodles]: replace("product_set: 7\n", "") })).problems).toEqual([]);
  });
});
