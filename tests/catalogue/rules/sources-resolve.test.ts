import { describe, it } from "vitest";
import { append, content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "sources-resolve";
const product = "products/mien-dong-mau.md";
const facts = "data/facts/mien-dong-mau.yaml";
const register = "data/certificates/2024.yaml";

describe("every source that a record names stands in data/sources.yaml", () => {
  it.each([
    ["packaging", product, "  - text: Túi 500 g\n    source: nguon-mau", "  - text: Túi 500 g\n    source: khong-co"],
    [
      "another mark",
      product,
      "  - text: Nhãn hiệu mẫu\n    source: nguon-mau",
      "  - text: Nhãn hiệu mẫu\n    source: khong-co",
    ],
    ["a fact", facts, "source: nguon-mau", "source: khong-co"],
    ["one side of a conflict", facts, "          - quyet-dinh-mau", "          - khong-co"],
    ["a certificate", register, "source: quyet-dinh-mau", "source: khong-co"],
    ["a certificate's second source", register, "      - nguon-mau", "      - khong-co"],
    [
      "a certificate's extension",
      register,
      "    source: quyet",
      "    extension:\n      until: 2028-01-01\n      source: khong-co\n    source: quyet",
    ],
    ["a producer's founding year", "data/producers/hop-tac-xa-mau.yaml", "source: nguon-mau", "source: khong-co"],
    ["a shop", "data/sales-points/cua-hang-mau.yaml", "source: nguon-mau", "source: khong-co"],
    ["the coverage of the site", "data/site.yaml", "source: nnmt-ocop-2025", "source: khong-co"],
    ["a resource's fact", "data/resources.yaml", "source: c-2lua-dong", "source: khong-co"],
    ["the area of a geographical indication", "data/resources.yaml", "area_source: c-vov-gi", "area_source: khong-co"],
    [
      "the decision of a geographical indication",
      "data/resources.yaml",
      "decision_source: vcg-hong",
      "decision_source: khong-co",
    ],
    ["the plan of the merger", "data/programme.yaml", "plan_source: dbdc-2025-04", "plan_source: khong-co"],
  ])("for %s", async (_title, file, from, to) => {
    const { problems, lineOf } = await content({ [file]: replace(from, to) });
    const wanted = { vi: "không có nguồn “khong-co”", en: "there is no source “khong-co” in data/sources.yaml" };
    expectProblems(problems, { rule, file, line: lineOf(file, "khong-co"), ...wanted });
  });

  it("only once", async () => {
    const file = "data/sources.yaml";
    const { problems } = await content({
      [file]: append("  - id: nguon-mau\n    kind: press\n    publisher: Báo khác\n"),
    });
    const [problem] = problems;
    expectProblems(problems, {
      rule,
      file,
      line: problem?.line ?? 0,
      column: 5,
      vi: "ghi hai lần",
      en: "written twice",
    });
  });

  it("and is named wherever it is missing, not only the first time", async () => {
    const { problems, lineOf } = await content({
      [facts]: (text) =>
        text
          .replaceAll("source: nguon-mau", "source: khong-co")
          .replaceAll("source: quyet-dinh-mau", "source: cung-khong"),
    });
    expectProblems(
      problems,
      { rule, file: facts, line: lineOf(facts, "source: khong-co"), en: "khong-co" },
      { rule, file: facts, line: lineOf(facts, "source: cung-khong"), en: "cung-khong" },
    );
  });
});
