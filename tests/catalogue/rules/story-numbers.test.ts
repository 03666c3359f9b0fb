import { describe, expect, it } from "vitest";
import { append, content, replace, type Changes } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "story-numbers";
const product = "products/mien-dong-mau.md";
const english = "products/mien-dong-mau.en.md";
const facts = "data/facts/mien-dong-mau.yaml";

/** One more fact of the source “nguon-mau”, and one more sentence that rests on it. */
const told = (fact: string, sentence: string, file = product): Changes => ({
  [facts]: replace("facts:\n", `facts:\n  - text: ${fact}\n    source: nguon-mau\n    about: product\n`),
  [file]: append(`\n${sentence}[^nguon-mau]\n`),
});

describe("every number of a story stands in a fact of a source that its paragraph names", () => {
  it.each([
    ["Hơn 2.000 hộ.", "Hơn 2000 hộ."],
    ["Hơn 2000 hộ.", "Hơn 2.000 hộ."],
    ["Được 2,5 tấn.", "Được 2,5 tấn."],
    ["Từ 10 đến 20 lít.", "Cỡ 10–20 lít."],
    ["Ngày 25/6/2024.", "Ngày 25 tháng 6 năm 2024."],
    ["Chừng 2 triệu cây.", "Chừng 2.000.000 cây."],
  ])("“%s” bears out “%s”", async (fact, sentence) => {
    expect((await content(told(fact, sentence))).problems).toEqual([]);
  });

  it.each([
    ["Hơn 2.000 hộ, 1,5 tấn.", "Over 2,000 households, 1.5 tonnes."],
    ["Ngày 25/6/2024.", "On 25 June 2024."],
    ["Trồng tháng 5.", "Planted in May."],
    ["Chừng 2 triệu cây.", "Some 2 million trees."],
  ])("“%s” bears out “%s” in English", async (fact, sentence) => {
    expect((await content(told(fact, sentence, english))).problems).toEqual([]);
  });

  it.each([
    ["Hơn 2.000 hộ.", "Hơn 3.000 hộ.", "3.000", product],
    ["Hơn 2.000 hộ.", "Hơn 2,000 hộ.", "2,000", product],
    ["Từ 10 đến 20 lít.", "Cỡ 10–27 lít.", "27", product],
    ["Chừng 2 triệu cây.", "Chừng 2 cây.", "2", product],
    ["Trồng tháng 5.", "Planted in July.", "July", english],
    ["Hơn 2.000 hộ.", "Over 2.000 households.", "2.000", english],
  ])("“%s” does not bear out “%s”", async (fact, sentence, number, file) => {
    const { problems, lineOf } = await content(told(fact, sentence, file));
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, sentence),
      column: sentence.indexOf(number) + 1,
      vi: `số ${number} không có trong dữ kiện của nguồn nào ghi ở đây (nguon-mau)`,
      en: `the number ${number} is in no fact of a source named here (nguon-mau)`,
    });
  });

  it("so another source's number needs that source's note", async () => {
    const changes = told("Hơn 2.000 hộ.", "Hơn 2.000 hộ.");
    const { problems } = await content({ ...changes, [product]: append("\nHơn 2.000 hộ.[^quyet-dinh-mau]\n") });
    expectProblems(problems, { rule, file: product, line: 42, vi: "số 2.000" });
  });

  it.each([
    ["a conflict", "Nơi ghi 2018.[^nguon-mau] Nơi ghi 2019.[^quyet-dinh-mau]"],
    ["the register", "Ngày 25/6/2024.[^quyet-dinh-mau]"],
    ["the packaging", "Túi 500 g.[^nguon-mau]"],
    ["a geographical indication", "Chỉ dẫn địa lý mang số 00106, năm 2021.[^c-cres-gi]"],
  ])("and %s tells numbers too", async (_title, sentence) => {
    expect((await content({ [product]: append(`\n${sentence}\n`) })).problems).toEqual([]);
  });

  it("and a number within the name of a village or producer needs no source", async () => {
    const { problems } = await content({
      [product]: (text) => replace("thôn Mẫu", "thôn Mẫu 7")(text) + "\nHợp tác xã 20/10 ở thôn Mẫu 7.[^nguon-mau]\n",
      "data/producers/hop-tac-xa-mau.yaml": replace("name: Hợp tác xã Mẫu", "name: Hợp tác xã 20/10"),
    });
    expect(problems).toEqual([]);
  });

  it("and a number of the summary stands in a fact of any source", async () => {
    const summary = (number: string) => replace("summary: Sợi", `summary: Từ ${number}, sợi`);
    expect((await content({ [product]: summary("2019") })).problems).toEqual([]);
    const { problems, lineOf } = await content({ [product]: summary("2017") });
    expectProblems(problems, { rule, file: product, line: lineOf(product, "summary:"), column: 1, vi: "số 2017" });
  });
});
