import { describe, expect, it } from "vitest";
import { content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";
import { imagesYaml, photo } from "../../fixtures/pictures.ts";

const rule = "pictures-exist";
const product = "products/mien-dong-mau.md";
const picture = "products/images/mien-dong-mau/bia.jpg";
const listed = (file: string) => replace("images: []", imagesYaml(file));

describe("a picture has its file, its place and its credit", () => {
  it("and then it may stand", async () => {
    const { problems, catalogue } = await content({ [product]: listed("bia.jpg"), [picture]: await photo() });
    expect(problems).toEqual([]);
    expect(catalogue?.products[0]?.images.map(({ file, credit }) => [file, credit])).toEqual([
      ["bia.jpg", "Hợp tác xã Mẫu"],
    ]);
  });

  it("so one that is listed must be there", async () => {
    const { problems, lineOf } = await content({ [product]: listed("bia.jpg") });
    expectProblems(problems, {
      rule,
      file: product,
      line: lineOf(product, "file: bia.jpg"),
      column: 5,
      vi: `không thấy ảnh ${picture}`,
      en: `the picture ${picture} is missing`,
    });
  });

  it("in the folder of its own product", async () => {
    const other = "products/images/ruou-mo-mau/bia.jpg";
    const { problems, lineOf } = await content({ [product]: listed("bia.jpg"), [other]: "x" });
    expectProblems(
      problems,
      { rule, file: other, line: 1, vi: "không sản phẩm nào ghi ảnh này", en: "no product lists this picture" },
      { rule, file: product, line: lineOf(product, "file: bia.jpg"), en: "is missing" },
    );
  });

  it("and one that is there must be listed", async () => {
    const { problems } = await content({ [picture]: "x" });
    expectProblems(problems, { rule, file: picture, line: 1, column: 1, en: "no product lists this picture" });
  });
});
