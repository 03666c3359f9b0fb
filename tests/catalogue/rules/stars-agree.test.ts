import { describe, expect, it } from "vitest";
import { content, replace } from "../../fixtures/content.ts";
import { expectProblems } from "../../fixtures/expect-problem.ts";

const rule = "stars-agree";
const file = "products/mien-dong-mau.md";
const register = "data/certificates/2024.yaml";

const upgrade = (stars: string) => `certificates:
  - id: khong-so-9
    product: mien-dong-mau
    kind: certificate
${stars}    decision:
      date: 2030-01-15
    source: nguon-mau
    checked_on: 2031-01-01
`;

describe("the stars of a product file are those of the register", () => {
  it("not more than its latest certificate gives", async () => {
    const liquor = "products/ruou-mo-mau.md";
    const { problems, lineOf } = await content({ [liquor]: replace("stars: 4", "stars: 5") });
    const line = lineOf(liquor, "stars: 5");
    expectProblems(problems, {
      rule,
      file: liquor,
      line,
      column: 1,
      vi: "ghi 5 sao, sổ ghi 4 sao (khong-so-1)",
      en: "the register says 4",
    });
    expect(problems[0]?.hint).toEqual({ vi: "sửa thành stars: 4", en: "write stars: 4" });
  });

  it("not fewer", async () => {
    const { problems, lineOf } = await content({ [file]: replace("stars: 5", "stars: 3") });
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, "stars: 3"),
      vi: "ghi 3 sao, sổ ghi 5 sao",
      en: "the register says 5",
    });
  });

  it("not none while there is a certificate", async () => {
    const { problems } = await content({ [file]: replace("stars: 5\n", "") });
    expectProblems(problems, {
      rule,
      file,
      line: 2,
      vi: "ghi không sao, sổ ghi 5 sao",
      en: "no stars are written, the register says 5",
    });
  });

  it("none without a certificate", async () => {
    const { problems, lineOf } = await content({ [register]: null, [file]: (text) => text });
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, "stars: 5"),
      vi: "sổ không có giấy chứng nhận nào",
      en: "the register has no certificate",
    });
    expect(problems[0]?.hint.vi).toContain("xóa dòng stars");
  });

  it("none for a step towards a certificate", async () => {
    const draft = "products/tinh-nghe-mau.md";
    const { problems, lineOf } = await content({ [draft]: replace("resources: []", "resources: []\nstars: 3") });
    expectProblems(problems, {
      rule,
      file: draft,
      line: lineOf(draft, "stars: 3"),
      en: "the register has no certificate",
    });
  });

  it("none where no source tells how many", async () => {
    const { problems, lineOf } = await content({ [register]: replace("    stars: 5\n", ""), [file]: (text) => text });
    expectProblems(problems, {
      rule,
      file,
      line: lineOf(file, "stars: 5"),
      vi: "sổ ghi không rõ sao",
      en: "the register says unknown",
    });
    expect(problems[0]?.hint).toEqual({ vi: "xóa dòng stars", en: "delete the line" });
  });

  it("of a later certificate, whatever day the site is built for", async () => {
    const changes = {
      "data/certificates/2030.yaml": upgrade("    stars: 4\n"),
      [file]: replace("stars: 5", "stars: 4"),
    };
    expect((await content(changes)).problems).toEqual([]);
    expect((await content(changes, "2020-01-01")).problems).toEqual([]);
    const { catalogue } = await content(changes);
    expect(catalogue?.products[0]?.standing.current?.stars).toBe(5);
  });

  it("still of the latest certificate when that is expired", async () => {
    const { problems, catalogue } = await content({}, "2040-01-01");
    expect(problems).toEqual([]);
    expect(catalogue?.products.map(({ stars, standing }) => [stars, standing.state])).toEqual([
      [5, "expired"],
      [3, "expired"],
      [4, "expired"],
    ]);
  });
});
