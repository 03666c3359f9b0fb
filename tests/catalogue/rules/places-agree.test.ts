import { describe, expect, it } from "vitest";
import { content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "places-agree";

describe("places agree with one another", () => {
  it("an old commune lies in the district that its key begins with", async () => {
    const file = "data/places/communes-before.yaml";
    const { problems, lineOf } = await content({
      [file]: replace("district: thanh-pho-bac-kan", "district: huyen-na-ri"),
    });
    const line = lineOf(file, "- id: bac-kan/nguyen-thi-minh-khai") + 3;
    expectProblems(problems, {
      rule,
      file,
      line,
      column: 5,
      vi: "không thuộc huyen-na-ri",
      en: "is not part of huyen-na-ri",
    });
  });

  it("a product with a commune does not name the district as well", async () => {
    const file = "products/mien-dong-mau.md";
    const { problems, lineOf } = await content({
      [file]: replace("  village:", "  district: huyen-na-ri\n  village:"),
    });
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, "district: huyen-na-ri"),
      column: 3,
      vi: "thì không ghi huyện",
      en: "the district is not written",
    });
  });

  it("neither does a shop", async () => {
    const file = "data/sales-points/cua-hang-mau.yaml";
    const { problems, lineOf } = await content({ [file]: replace("products:", "  district: huyen-na-ri\nproducts:") });
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, "district: huyen-na-ri"),
      column: 3,
      en: "the district is not written",
    });
  });

  it("a shop outside the province names a city alone", async () => {
    const file = "data/sales-points/cua-hang-mau.yaml";
    expect((await content({ [file]: replace("commune: bac-kan/song-cau", "city: Hà Nội") })).problems).toEqual([]);
  });
});
