import { describe, expect, it } from "vitest";
import { productsEverRanked } from "../../src/catalogue/products-ever-ranked.ts";
import { content } from "../fixtures/content.ts";

describe("the products that ever had a rank", () => {
  it("are found whatever that is worth today, the earliest recognition first", async () => {
    const { catalogue } = await content();
    const products = catalogue?.products ?? [];
    for (const stars of [3, 4, 5]) {
      const ranked = productsEverRanked(products, stars);
      expect(ranked.length).toBeGreaterThan(0);
      expect(ranked.every((product) => product.certificates.some((one) => one.stars === stars))).toBe(true);
      const dates = ranked.map(({ certificates }) => certificates.find((one) => one.stars === stars)?.decision.date);
      expect(dates).toEqual(dates.toSorted());
    }
    expect(productsEverRanked(products, 2)).toEqual([]);
  });
});
