import { describe, expect, it } from "vitest";
import { content, replace, specimen } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "certificate-dates";
const file = "data/certificates/2024.yaml";
const withDates = (lines: string) => replace("    source: quyet-dinh-mau\n", `${lines}\n    source: quyet-dinh-mau\n`);

describe("the days of a certificate follow one another", () => {
  it.each([
    ["it ends before it was signed", "    valid_to: 2024-06-24", "valid_to", "the last day lies before the first"],
    [
      "it ends before it begins",
      "    valid_from: 2024-07-01\n    valid_to: 2024-06-30",
      "valid_to",
      "the last day lies before the first",
    ],
    [
      "it was withdrawn before it was signed",
      "    withdrawn_on: 2024-06-24",
      "withdrawn_on",
      "withdrawn before it was recognised",
    ],
    [
      "its extension ends with its term",
      "    valid_to: 2027-06-25\n    extension:\n      until: 2027-06-25\n      source: nguon-mau",
      "until",
      "the extension does not reach past the term",
    ],
    [
      "its extension ends before its computed term",
      "    extension:\n      until: 2027-06-25\n      source: nguon-mau",
      "until",
      "the extension does not reach past the term",
    ],
  ])("so it is an error when %s", async (_title, lines, key, en) => {
    const { problems, lineOf } = await content({ [file]: withDates(lines) });
    expectProblems(problems, { rule, file, line: lineOf(file, `${key}: `), column: key === "until" ? 7 : 5, en });
  });

  it("so it is an error when it was checked before it was signed", async () => {
    const { problems, lineOf } = await content({ [file]: replace("checked_on: 2026-11-24", "checked_on: 2024-06-24") });
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, "checked_on"),
      column: 5,
      vi: "trước ngày ký",
      en: "checked before it was signed",
    });
  });

  it.each([
    ["that end on the day they begin", "    valid_to: 2024-06-25"],
    ["that count from before the signature", "    valid_from: 2024-06-01\n    valid_to: 2024-06-10"],
    ["withdrawn on the day of signature", "    withdrawn_on: 2024-06-25"],
    ["extended by a day", "    valid_to: 2027-06-25\n    extension:\n      until: 2027-06-26\n      source: nguon-mau"],
  ])("while certificates %s may stand", async (_title, lines) => {
    expect((await content({ [file]: withDates(lines) })).problems).toEqual([]);
  });

  it("and lie in a year that calendars reach", async () => {
    const far = "data/certificates/9999.yaml";
    const { problems, lineOf } = await content({
      [file]: null,
      [far]: replace("date: 2024-06-25", "date: 2024/9999")(specimen(file)),
    });
    expect(problems.map((problem) => [problem.file, problem.line])).toContainEqual([
      far,
      lineOf(far, "date: 2024/9999"),
    ]);
  });
});
