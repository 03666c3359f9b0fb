import { describe, expect, it } from "vitest";
import {
  inFileOrder,
  problemsAsText,
  problemsForGitHub,
  stopsBuild,
  type Problem,
} from "../../src/catalogue/problem.ts";

const wrongStars: Problem = {
  file: "products/mien-dong-mau.md",
  line: 19,
  column: 1,
  level: "error",
  rule: "stars-agree",
  message: { vi: "ghi 4 sao, sổ ghi 5 sao", en: "4 stars are written, the register says 5" },
  hint: { vi: "sửa thành stars: 5", en: "write stars: 5" },
};
const longStory: Problem = {
  ...wrongStars,
  line: 30,
  level: "advice",
  rule: "story-coach",
  message: { vi: "đoạn này dài", en: "this paragraph is long" },
  hint: { vi: "tách làm hai", en: "split it" },
};

describe("a report of problems", () => {
  it("goes by file, line and column", () => {
    const at = (file: string, line: number, column: number): Problem => ({ ...wrongStars, file, line, column });
    const problems = [at("b.md", 2, 1), at("a.md", 10, 1), at("b.md", 1, 9), at("a.md", 9, 1), at("b.md", 1, 2)];
    expect(inFileOrder(problems).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      "a.md:9:1",
      "a.md:10:1",
      "b.md:1:2",
      "b.md:1:9",
      "b.md:2:1",
    ]);
  });

  it("tells a person where, what is wrong and what to do, in Vietnamese and in English", () => {
    expect(problemsAsText([longStory, wrongStars])).toBe(
      [
        "products/mien-dong-mau.md:19:1  [stars-agree]",
        "  Lỗi: ghi 4 sao, sổ ghi 5 sao. → sửa thành stars: 5.",
        "  Error: 4 stars are written, the register says 5. → write stars: 5.",
        "",
        "products/mien-dong-mau.md:30:1  [story-coach]",
        "  Gợi ý: đoạn này dài. → tách làm hai.",
        "  Advice: this paragraph is long. → split it.",
      ].join("\n"),
    );
  });

  it("marks the line in a pull request: an error as an error, advice as a notice", () => {
    expect(problemsForGitHub([wrongStars, longStory]).split("\n")).toEqual([
      "::error file=products/mien-dong-mau.md,line=19,col=1,title=stars-agree::ghi 4 sao, sổ ghi 5 sao. → sửa thành stars: 5.%0A4 stars are written, the register says 5. → write stars: 5.",
      "::notice file=products/mien-dong-mau.md,line=30,col=1,title=story-coach::đoạn này dài. → tách làm hai.%0Athis paragraph is long. → split it.",
    ]);
  });

  it("lets no file name or text begin a command of its own", () => {
    const hostile = {
      ...wrongStars,
      file: "a.md,line=1::x\n::set-env name=A::b",
      message: { vi: "100%\r\n::stop-commands::x", en: "y" },
    };
    const report = problemsForGitHub([hostile]);
    expect(report.split("\n")).toHaveLength(1);
    expect(report).toContain("file=a.md%2Cline=1%3A%3Ax%0A%3A%3Aset-env name=A%3A%3Ab,");
    expect(report).toContain("100%25%0D%0A");
  });

  it("stops the build for an error, never for advice", () => {
    expect(stopsBuild([longStory, wrongStars])).toBe(true);
    expect(stopsBuild([longStory])).toBe(false);
    expect(stopsBuild([])).toBe(false);
  });
});
