import { describe, it } from "vitest";
import { content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "references-exist";
const product = "products/mien-dong-mau.md";
const shop = "data/sales-points/cua-hang-mau.yaml";
const register = "data/certificates/2024.yaml";
const communes = "data/places/communes-before.yaml";
const regulations = "data/regulations.yaml";

describe("whatever a record names must be there", () => {
  it.each([
    ["a producer", product, "producer: hop-tac-xa-mau", "producer: khong-co", "there is no producer “khong-co”"],
    [
      "a sector",
      "products/nha-nghi-mau.md",
      "sector: du-lich\nproduct_set: 26",
      "sector: khong-co",
      "there is no sector “khong-co”",
    ],
    [
      "an old commune",
      product,
      "commune: na-ri/con-minh",
      "commune: na-ri/khong-co",
      "there is no old commune “na-ri/khong-co”",
    ],
    [
      "an old district",
      "products/ruou-mo-mau.md",
      "district: thanh-pho-bac-kan",
      "district: khong-co",
      "there is no old district “khong-co”",
    ],
    ["a resource", product, "- dong-rieng", "- khong-co", "there is no native resource “khong-co”"],
    ["a sales point", product, "- cua-hang-mau", "- khong-co", "there is no sales point “khong-co”"],
    [
      "a certificate's regulation",
      register,
      "    level: national",
      "    regulation: khong-co",
      "there is no regulation “khong-co”",
    ],
    [
      "a producer's commune",
      "data/producers/hop-tac-xa-mau.yaml",
      "commune: na-ri/con-minh",
      "commune: na-ri/khong-co",
      "there is no old commune",
    ],
    ["a shop's commune", shop, "commune: bac-kan/song-cau", "commune: bac-kan/khong-co", "there is no old commune"],
    ["a shop's district", shop, "commune: bac-kan/song-cau", "district: khong-co", "there is no old district"],
    ["a shop's product", shop, "- mien-dong-mau", "- khong-co", "there is no product “khong-co”"],
    [
      "a commune's district",
      communes,
      "    district: thanh-pho-bac-kan",
      "    district: huyen-khong-co",
      "there is no old district",
    ],
    [
      "today's commune",
      communes,
      "    now: phuong-duc-xuan",
      "    now: phuong-khong-co",
      "there is no commune of today",
    ],
    [
      "a regulation that another amends",
      regulations,
      "    amends: qd-148-2023",
      "    amends: khong-co",
      "there is no regulation",
    ],
    [
      "a regulation that replaces another",
      regulations,
      "    replaced_by: qd-148-2023",
      "    replaced_by: khong-co",
      "there is no regulation",
    ],
  ])("%s", async (_title, file, from, to, en) => {
    const { problems, lineOf } = await content({ [file]: replace(from, to) });
    const own = problems.filter((problem) => problem.rule === rule);
    expectProblems(own, { rule, file, line: lineOf(file, to.trimStart()), en });
  });

  it("a certificate's product, and then the product file has no certificate for its stars", async () => {
    const { problems, lineOf } = await content({
      [register]: replace("product: mien-dong-mau", "product: khong-co"),
      [product]: (text) => text,
    });
    expectProblems(
      problems,
      {
        rule,
        file: register,
        line: lineOf(register, "product: khong-co"),
        column: 5,
        vi: "không có sản phẩm nào mang mã “khong-co”",
        en: "there is no product “khong-co”",
      },
      { rule: "stars-agree", file: product, line: lineOf(product, "stars: 5"), en: "the register has no certificate" },
    );
  });

  it("the product of a facts file, which bears that product's name", async () => {
    const file = "data/facts/mien-dong-mau.yaml";
    const place = { rule, file, line: 1, column: 1 };
    const missing = await content({ [file]: replace("product: mien-dong-mau", "product: khong-co") });
    expectProblems(missing.problems, { ...place, en: "khong-co" });
    const another = await content({ [file]: replace("product: mien-dong-mau", "product: ruou-mo-mau") });
    expectProblems(another.problems, { ...place, en: "ruou-mo-mau" });
  });

  it("the product of an English story", async () => {
    const file = "products/khong-co.en.md";
    const { problems } = await content({ [file]: "---\nsummary: Nothing.\n---\n" });
    expectProblems(problems, { rule, file, line: 2, en: "there is no product “khong-co”" });
  });

  it("the products of an online channel", async () => {
    const file = "data/sales.yaml";
    const { problems, lineOf } = await content({ [file]: replace("products: []", "products:\n      - khong-co") });
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, "- khong-co"),
      column: 9,
      en: "there is no product “khong-co”",
    });
  });

  it("a shop's type", async () => {
    const { problems, lineOf } = await content({ [shop]: replace("type: cua-hang-nong-san", "type: khong-co") });
    expectProblems(problems, { rule, file: shop, line: lineOf(shop, "type: khong-co"), en: "khong-co" });
  });
});
