import { describe, expect, it } from "vitest";
import type { Certificate } from "../../src/catalogue/catalogue.ts";
import { certificateState } from "../../src/catalogue/certificate-state.ts";
import {
  dayClause,
  decisionInWords,
  endInWords,
  lifelineInWords,
  stepsInWords,
} from "../../src/catalogue/lifeline-words.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { Language } from "../../src/catalogue/records.ts";
import { repository } from "../fixtures/content.ts";

const day = "2026-11-24";
const { catalogue } = await loadCatalogue(repository, { day, isToday: true });
if (!catalogue) throw new Error("the catalogue has errors");
const { words, products } = catalogue;
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const given = (date: string, stars: number | undefined, more: object = {}) =>
  ({ decision: { date }, stars, ...more }) as Certificate;

function told(certificates: Certificate[], language: Language = "vi", steps: Certificate[] = []): string {
  return lifelineInWords(certificateState(certificates, day), steps, language, words[language]);
}

describe("the lifeline of a certificate in one sentence", () => {
  it("tells each decision from the first step on, its stars, its end and what became of it", () => {
    const certificates = [given("2018", 4), given("2024-06-25", 5)];
    expect(told(certificates, "vi", [given("2020-08-14", undefined)])).toBe(
      "Dòng đời giấy chứng nhận: một bước ngày 14/8/2020; " +
        "công nhận 4 sao năm 2018, hạn năm 2021 (Đã thay bằng giấy sau); " +
        "công nhận 5 sao ngày 25/6/2024, hạn 25/6/2027 (Còn hiệu lực).",
    );
    expect(told(certificates, "en")).toBe(
      "Lifeline of the certificate: recognised with 4 stars in 2018, term ends in 2021 (Replaced by a later one); " +
        "recognised with 5 stars on 25 June 2024, term ends 25 June 2027 (Valid).",
    );
  });

  it.each([
    [given("2023-08-20", 3, { extension: { until: "2026-12-31" } }), "hạn 20/8/2026, gia hạn đến ngày 31/12/2026"],
    [given("2024-06-25", 4, { withdrawn_on: "2025-05-05" }), "công nhận 4 sao ngày 25/6/2024, thu hồi ngày 5/5/2025"],
    [given("2018-09-27/2025-12-31", undefined), "không muộn hơn 31/12/2025, hạn không muộn hơn 31/12/2028 (Chưa rõ)"],
    [given("2023-10-01", 3), "hạn 1/10/2026 (Quá hạn)"],
  ])("tells how certificate %# ended, or that it is not known", (certificate, part) => {
    expect(told([certificate])).toContain(part);
  });

  it("is whole for every product that has a certificate, on every day to come, without one star drawn", () => {
    for (const language of ["vi", "en"] as const)
      for (const { timeline, steps } of products)
        for (const { standing } of timeline.filter(({ standing: { current } }) => current))
          expect(lifelineInWords(standing, steps, language, words[language])).toMatch(/^[^{}★☆]+\.$/);
  });
});

describe("the words in the figure", () => {
  it("tell a span of days bare, and a year that both ends share once", () => {
    const rough = given("2024-06-25/2024-12-31", 5);
    expect(plain(decisionInWords(rough, "vi", words.vi))).toBe("25/6 – 31/12/2024");
    expect(plain(decisionInWords(rough, "en", words.en))).toBe("25 June – 31 December 2024");
    expect(plain(endInWords(rough, "valid", "en", words.en))).toBe("ends 25 June – 31 December 2027");
    expect(plain(decisionInWords(given("2022-01-01/2026-11-24", 3), "vi", words.vi))).toBe("1/1/2022 – 24/11/2026");
  });

  it("tell all other dates as sentences do", () => {
    expect(decisionInWords(given("2021-12-29", 3), "vi", words.vi)).toBe("ngày 29/12/2021");
    expect(decisionInWords(given("2022", 3), "en", words.en)).toBe("in 2022");
    expect(endInWords(given("2022", 3), "expired", "vi", words.vi)).toBe("hạn năm 2025");
    expect(endInWords(given("2024-06-25", 4, { withdrawn_on: "2025-05-05" }), "withdrawn", "vi", words.vi)).toBe(
      "thu hồi ngày 5/5/2025",
    );
  });

  it("tell the years of steps, each once", () => {
    const steps = ["2020-08-14", "2020-11", "2021-11-01/2022-02-28"].map((date) => given(date, undefined));
    expect(stepsInWords(steps, words.vi)).toBe("Bước: 2020, 2021–2022");
  });
});

describe("what is said of the days of a state", () => {
  const clause = (certificate: Certificate) => dayClause(certificateState([certificate], day), words.vi);

  it("counts up to the last good day while the certificate holds; of a rough one, to the first that this may be", () => {
    expect(clause(given("2024-06-25", 5))).toMatchObject({ words: "còn {span}", until: "2027-06-25" });
    expect(clause(given("2024-06", 5))).toMatchObject({ words: "còn ít nhất {span}", until: "2027-06-01" });
    expect(clause(given("2023-08-20", 3, { extension: { until: "2026-12-31" } }))).toMatchObject({
      until: "2026-12-31",
    });
  });

  it("counts from the end of the term once that is over; of a rough one, from the last that this may be", () => {
    expect(clause(given("2021-12-29", 3))).toEqual({ words: "đã quá hạn {span}", since: "2024-12-29" });
    expect(clause(given("2021", 3))).toEqual({ words: "đã quá hạn ít nhất {span}", since: "2024-12-31" });
    expect(clause(given("2024-06-25", 4, { withdrawn_on: "2025-05-05" }))).toMatchObject({ since: "2025-05-05" });
  });

  it("counts nothing where it is not known, and says nothing without a certificate", () => {
    expect(clause(given("2023", 3))).toEqual({ words: "chưa rõ còn hạn hay không" });
    expect(dayClause(certificateState([], day), words.vi)).toBeUndefined();
  });
});
