import { describe, expect, it } from "vitest";
import { append, content, type Changes } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "told-texts-sourced";
const file = "data/producers/hop-tac-xa-mau.yaml";

/** The producer's page tells this, in Vietnamese and in English. */
function told(vi: string, en = "It began in 2018.[^nguon-mau]"): Changes {
  return { [file]: append(`story:\n  vi: |\n    ${vi}\n  en: |\n    ${en}\n`) };
}

describe("what is told of a producer, a place or a resource rests on the data", () => {
  it("when its numbers stand in what the data records from the source beside them", async () => {
    const { problems } = await content(told("Hợp tác xã lập năm 2018.[^nguon-mau]"));
    expect(problems).toEqual([]);
  });

  it.each([
    ["Hợp tác xã lập năm 2016.[^nguon-mau]", "số 2016 không có", "the number 2016"],
    ["Hợp tác xã lập năm 2018.[^quyet-dinh-mau] Lập ở Côn Minh.", "không kết thúc bằng chú thích", "does not end in"],
    ["Đồ ăn này chữa ung thư.[^nguon-mau]", "chữa", "chữa"],
  ])("and “%s” is told on its line", async (vi, expectedVi, expectedEn) => {
    const { problems, lineOf } = await content(told(vi));
    expectProblems(problems.slice(0, 1), { rule, file, line: lineOf(file, vi), vi: expectedVi, en: expectedEn });
  });

  it("and in English too", async () => {
    const en = "It began in 2016.[^nguon-mau]";
    const { problems, lineOf } = await content(told("Hợp tác xã lập năm 2018.[^nguon-mau]", en));
    expectProblems(problems, { rule, file, line: lineOf(file, en), en: "the number 2016" });
  });

  it("and a note in it is a source that exists, and holds no HTML", async () => {
    const { problems } = await content(told("<b>Hợp tác xã</b> lập năm 2018.[^khong-co][^nguon-mau]"));
    expect(problems.map((problem) => problem.rule)).toEqual(["stories-are-safe", "stories-are-safe"]);
  });
});
