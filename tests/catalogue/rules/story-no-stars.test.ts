import { describe, expect, it } from "vitest";
import { append, content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "story-no-stars";
const product = "products/mien-dong-mau.md";
const english = "products/mien-dong-mau.en.md";

/** What this rule says of one more sentence; story-numbers has its own word on the numbers in it. */
async function told(file: string, sentence: string) {
  const { problems, lineOf } = await content({ [file]: append(`\n${sentence}[^nguon-mau]\n`) });
  return { problems: problems.filter((problem) => problem.rule === rule), line: lineOf(file, sentence) };
}

describe("stars, ranks, decisions and prices do not stand in a story", () => {
  it.each([
    [product, "Miến được 3 sao.", "3 sao", "nói về hạng sao", "tells stars"],
    [product, "Miến được BA SAO.", "BA SAO", "nói về hạng sao", "tells stars"],
    [product, "Miến đạt sao OCOP.", "đạt sao", "nói về hạng sao", "tells stars"],
    [product, "Miến ★★★★.", "★★★★", "nói về hạng sao", "tells stars"],
    [english, "It has five stars.", "five stars", "nói về hạng sao", "tells stars"],
    [english, "A 4-star product.", "4-star", "nói về hạng sao", "tells stars"],
    [product, "Miến xếp hạng cao.", "xếp hạng", "một thứ hạng", "a rank"],
    [english, "It ranked high.", "ranked", "một thứ hạng", "a rank"],
    [product, "Theo 12/QĐ-UBND.", "12/QĐ-UBND", "số quyết định", "number of a decision"],
    [product, "Theo Quyết định số 12.", "Quyết định số 12", "số quyết định", "number of a decision"],
    [english, "By Decision No. 12.", "Decision No. 12", "số quyết định", "number of a decision"],
    [product, "Giá 80.000 đồng một cân.", "80.000 đồng", "giá hoặc số tiền", "a price"],
    [product, "Thu 2 tỷ đồng.", "2 tỷ đồng", "giá hoặc số tiền", "a price"],
    [product, "Lãi hàng trăm triệu đồng.", "trăm triệu đồng", "giá hoặc số tiền", "a price"],
    [product, "Bán 80.000đ/kg.", "80.000đ", "giá hoặc số tiền", "a price"],
    [english, "It costs 80,000 VND.", "80,000 VND", "giá hoặc số tiền", "a price"],
    [english, "A loan of 2 million dong.", "2 million dong", "giá hoặc số tiền", "a price"],
    [english, "It costs $3.", "$3", "giá hoặc số tiền", "a price"],
  ])("%s: %s", async (file, sentence, words, vi, en) => {
    const { problems, line } = await told(file, sentence);
    const column = sentence.indexOf(words) + 1;
    expectProblems(problems, { rule, file, line, column, vi: `“${words}” là ${vi}`.replace("là nói", "nói"), en });
  });

  it.each([
    [product, "Ba lần sao chè, năm sao khô một mẻ."],
    [product, "Vì sao miến dai? Ngôi sao mọc."],
    [product, "Cánh đồng có 30 đồng bào Dao, hợp đồng với 5 hộ."],
    [product, "Nếp trồng ở 3 đồng ruộng."],
    [english, "Two star anise pods and 3 dong riềng roots."],
    [english, "They started with 3 rows."],
  ])("but %s: “%s” is none of these", async (file, sentence) => {
    expect((await told(file, sentence)).problems).toEqual([]);
  });

  it("nor in a summary", async () => {
    const { problems, lineOf } = await content({
      [product]: replace("summary: Sợi", "summary: 5 sao, sợi"),
      [english]: replace("summary: Clear", "summary: A five-star, clear"),
    });
    const told = problems.filter((problem) => problem.rule === rule);
    expectProblems(
      told,
      { rule, file: english, line: lineOf(english, "summary:"), column: 1, en: "“five-star” tells stars" },
      { rule, file: product, line: lineOf(product, "summary:"), column: 1, vi: "“5 sao” nói về hạng sao" },
    );
  });
});
