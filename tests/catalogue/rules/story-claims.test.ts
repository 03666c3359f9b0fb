import { describe, expect, it } from "vitest";
import { append, content, replace, type Changes } from "../../fixtures/content.ts";
import { expectBothLanguages, expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "story-claims";
const product = "products/mien-dong-mau.md";
const english = "products/mien-dong-mau.en.md";
const spirit = "products/ruou-mo-mau.md";

const told = (file: string, sentence: string): Changes => {
  return { [file]: append(`\n${sentence}[^${file === spirit ? "quyet-dinh-mau" : "nguon-mau"}]\n`) };
};

async function adviceOn(changes: Changes) {
  const { problems, advice } = await content(changes);
  expect(problems).toEqual([]);
  for (const each of advice) expectBothLanguages(each);
  return advice.filter((each) => each.rule === rule).map(({ file, message }) => [file, message.vi.split(":")[0]]);
}

describe("a story promises no cure", () => {
  it.each([
    [product, "Củ dong CHỮA BỆNH dạ dày.", "CHỮA BỆNH"],
    [product, "Miến giúp giải độc.", "giải độc"],
    [product, "Miến giúp phòng bệnh.", "phòng bệnh"],
    [product, "Tốt cho người tiểu\nđường.", "tiểu\nđường"],
    [product, "Giúp tăng miễn dịch.", "miễn dịch"],
    [english, "The noodles lower blood pressure.", "blood pressure"],
    [english, "They help in weight loss.", "weight loss"],
  ])("%s: %s", async (file, sentence, words) => {
    const { problems, lineOf } = await content(told(file, sentence));
    const [line = ""] = sentence.split("\n");
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, line),
      column: sentence.indexOf(words) + 1,
      vi: `“${words}”: nói hoặc gợi rằng sản phẩm chữa bệnh`,
      en: "cures or prevents an illness",
    });
  });

  it("nor does its summary", async () => {
    const file = product;
    const { problems, lineOf } = await content({ [file]: replace("summary: Sợi", "summary: Đặc trị ho. Sợi") });
    expectProblems(problems, { rule, file, line: lineOf(file, "summary:"), column: 1, vi: "“Đặc trị”" });
  });

  it("nor one that is typed with marks apart, or with the tone mark elsewhere", async () => {
    const typed = "Miến chữa khỏi.".normalize("NFD");
    expectProblems((await content(told(product, typed))).problems, { rule, file: product, line: 42, vi: "“chữa”" });
    expect(await adviceOn(told(product, "Tốt cho sức khoẻ."))).toEqual([[product, "“Tốt cho sức khoẻ”"]]);
  });

  it("but fires are put out, pigs are vaccinated and machines repaired", async () => {
    const sentence = "Đội chữa cháy của thôn, thợ sửa chữa máy, người phòng bệnh cho lợn.";
    expect((await content(told(product, sentence))).problems).toEqual([]);
  });
});

describe("a story of alcohol neither praises nor offers it", () => {
  it.each(["Rượu thơm ngon.", "Khách nên thử.", "Xin mời nâng ly.", "Rượu này không đau đầu.", "Mua ngay kẻo hết."])(
    "%s",
    async (sentence) => {
      const { problems, lineOf } = await content(told(spirit, sentence));
      const at = { rule, file: spirit, line: lineOf(spirit, sentence), en: "for alcohol is advertising" };
      expectProblems(problems, ...problems.map(() => at));
      expect(problems.length).toBeGreaterThan(0);
    },
  );

  it("while the same words about food are only advised against", async () => {
    expect(await adviceOn(told(product, "Miến thơm ngon."))).toEqual([[product, "“thơm ngon”"]]);
    expect(await adviceOn(told(product, "Chủ cơ sở mời khách vào xem."))).toEqual([]);
  });

  it("and what is told of the distilling stands", async () => {
    expect(await adviceOn(told(spirit, "Rượu ủ từ quả mơ, nấu bằng bếp củi."))).toEqual([]);
  });
});

describe("a story is advised", () => {
  it.each([
    [product, "Món này kết tinh tinh hoa đất trời.", ["“kết tinh”", "“tinh hoa”"]],
    [english, "A hidden gem of the hills.", ["“hidden gem”"]],
    [product, "Hãy đến vào mùa thu.", ["“Hãy đến”"]],
  ])("against words that would fit any product: %s %s", async (file, sentence, words) => {
    expect(await adviceOn(told(file, sentence))).toEqual(words.map((word) => [file, word]));
  });

  it("to give the source of a superlative in its own sentence", async () => {
    expect(await adviceOn(told(product, "Vườn rộng nhất vùng. Vườn ở ven suối."))).toEqual([[product, "“nhất”"]]);
    expect(await adviceOn(told(product, "Vườn rộng nhất vùng."))).toEqual([]);
    expect(await adviceOn(told(english, "It is the largest garden. It lies by a brook."))).toEqual([
      [english, "“the largest”"],
    ]);
  });

  it("and not troubled by “ít nhất, thống nhất, nhất là, lần đầu tiên”", async () => {
    const sentence = "Ít nhất ba nhà thống nhất, nhất là lần đầu tiên, làm chung. Rồi thôi.";
    expect(await adviceOn(told(product, sentence))).toEqual([]);
  });
});
