import { describe, expect, it } from "vitest";
import { productsPublished } from "../../../scripts/check-site/products-published.ts";
import { lapsedPage, problemsWith } from "../../fixtures/small-site.ts";

const list = "api/v1/products.json";

describe("every product of the interface has its pages", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(productsPublished)).toEqual([]));

  it.each([lapsedPage, "en/products/ruou-mau/index.html", "api/v1/products/ruou-mau.json"])(
    "a product without %s is found",
    async (file) => {
      expect(await problemsWith(productsPublished, { [file]: null })).toEqual([`${list}: ruou-mau has no ${file}`]);
    },
  );

  it.each([
    ["missing", null],
    ["no JSON", "{"],
    ["of another shape", `{"products":[{"slug":"mien-mau"}]}`],
    ["empty", `{"products":[]}`],
  ])("a list that is %s is found", async (_what, text) => {
    expect(await problemsWith(productsPublished, { [list]: text })).toEqual([
      `${list}: is missing, broken or lists no product`,
    ]);
  });
});
