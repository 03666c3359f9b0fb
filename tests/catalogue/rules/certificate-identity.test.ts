import { describe, expect, it } from "vitest";
import { append, content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "certificate-identity";
const file = "data/certificates/2024.yaml";

const second = (id: string, decision: string, kind = "certificate", stars = "    stars: 5\n") => `  - id: ${id}
    product: mien-dong-mau
    kind: ${kind}
${stars}    decision:
${decision}    source: nguon-mau
    checked_on: 2026-11-24
`;
const sameDecision = "      number: 12/QĐ-BNN\n      date: 2024-06-25\n      issuer: Bộ mẫu\n";

describe("every entry of the register is one decision about one product", () => {
  it("not one id for two entries", async () => {
    const again = second("bo-mau-12-qd-bnn-2024-06-25-mien-dong-mau", "      date: 2024-07-01\n");
    const { problems } = await content({ [file]: append(again) });
    expectProblems(problems, {
      rule,
      file,
      line: 15,
      column: 5,
      vi: "ghi hai lần trong sổ",
      en: "stands twice in the register",
    });
  });

  it("not one id in the registers of two years", async () => {
    const { problems } = await content({ "data/certificates/2023.yaml": replace("id: khong-so-3", "id: khong-so-1") });
    expectProblems(problems, { rule, file: "data/certificates/2023.yaml", line: 2, en: "“khong-so-1” stands twice" });
  });

  it("not one decision about one product twice", async () => {
    const { problems, lineOf } = await content({ [file]: append(second("khong-so-9", sameDecision)) });
    const line = lineOf(file, "khong-so-9") + 4;
    expectProblems(problems, {
      rule,
      file,
      line,
      column: 5,
      vi: "trùng quyết định với mục “bo-mau-12",
      en: "the same decision as “bo-mau-12",
    });
  });

  it.each([
    ["number", sameDecision.replace("12/", "13/")],
    ["day", sameDecision.replace("06-25", "06-26")],
    ["issuer", sameDecision.replace("Bộ mẫu", "UBND tỉnh mẫu")],
  ])("but two decisions that differ in their %s", async (_title, decision) => {
    const { problems } = await content({ [file]: append(second("khong-so-9", decision)) });
    expect(problems).toEqual([]);
  });

  it("but two decisions whose numbers are not known", async () => {
    const unknown = "      date: 2024-01-05\n";
    const { problems } = await content({
      [file]: append(second("khong-so-8", unknown) + second("khong-so-9", unknown)),
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["2023-06-25", "2023"],
    ["2024/2025", "2025"],
  ])("in the file of the year in which it ends at the latest: %s belongs to %s", async (date, year) => {
    const { problems, lineOf } = await content({ [file]: replace("date: 2024-06-25", `date: ${date}`) });
    const line = lineOf(file, `date: ${date}`);
    expectProblems(problems, { rule, file, line, column: 7, vi: `thuộc năm ${year}`, en: `belongs to ${year}` });
    expect(problems[0]?.hint.en).toContain(`data/certificates/${year}.yaml`);
  });

  it("in the file of a year", async () => {
    const { problems } = await content({
      [file]: null,
      "data/certificates/moi.yaml": "certificates:\n" + second("khong-so-9", sameDecision),
    });
    expectProblems(problems, { rule, file: "data/certificates/moi.yaml", line: 8, en: "belongs to 2024" });
  });
});

describe("stars are given only where an authority gave them", () => {
  it("not by a step towards a certificate", async () => {
    const { problems, lineOf } = await content({
      [file]: append(second("khong-so-9", "      date: 2024-01-05\n", "step")),
    });
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, "khong-so-9") + 3,
      column: 5,
      vi: "không cho sao",
      en: "a step gives no stars",
    });
  });

  it("a step without stars may stand", async () => {
    const { problems } = await content({
      [file]: append(second("khong-so-9", "      date: 2024-01-05\n", "step", "")),
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["2023-02-23", 1],
    ["2023-02-24", 0],
    ["2023-02", 0],
    ["2023-01", 1],
  ])("by a district not before 2023-02-24: %s gives %i problems", async (date, count) => {
    const register = "data/certificates/2023.yaml";
    const { problems, lineOf } = await content({ [register]: replace('date: "2023"', `date: "${date}"`) });
    const expected = {
      rule,
      file: register,
      line: lineOf(register, "level: district"),
      column: 5,
      vi: "chưa có quyền",
      en: "no district could recognise",
    };
    expectProblems(problems, ...Array.from({ length: count }, () => expected));
  });
});
