import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Certificate, Product } from "../../src/catalogue/catalogue.ts";
import { certificateState } from "../../src/catalogue/certificate-state.ts";
import type { Language } from "../../src/catalogue/records.ts";
import { certificateLine } from "../../src/social-cards/certificate-line.ts";
import { createWords } from "../../src/catalogue/words.ts";
import { repository } from "../fixtures/content.ts";

const wordsOf = (language: Language) =>
  createWords(parse(readFileSync(path.join(repository, `data/words/${language}.yaml`), "utf8")));
const words = { vi: wordsOf("vi"), en: wordsOf("en") };

/** What the card of a product with this certificate says when it is drawn on a day. */
function said(certificate: Partial<Certificate> | undefined, day: string, language: Language = "vi"): string {
  const certificates = certificate ? [{ stars: 4, ...certificate } as Certificate] : [];
  const product = { standing: certificateState(certificates, day) } as Product;
  return certificateLine(product, "2026-11-24", language, words[language]);
}

const decided = (date: string) => ({ number: "1", date, issuer: "ubnd-tinh" }) as Certificate["decision"];

describe("the certificate on a card", () => {
  it("says the same whether it holds, is about to end or is long over", () => {
    const days = ["2023-06-01", "2026-05-01", "2026-06-01", "2029-01-01"];
    const lines = days.map((day) => said({ decision: decided("2023-05-25") }, day));
    expect(new Set(lines)).toEqual(new Set(["Được công nhận 4 sao ngày 25/5/2023, hạn đến 25/5/2026."]));
  });

  it("tells it in English", () => {
    expect(said({ decision: decided("2023-05-25") }, "2026-11-24", "en")).toBe(
      "Recognised with 4 stars (on 25 May 2023); term to 25 May 2026.",
    );
  });

  it("names no last day where the first is not known", () => {
    expect(said({ decision: decided("2023") }, "2026-11-24")).toBe("Được công nhận 4 sao năm 2023, hạn 36 tháng.");
    expect(said({ decision: decided("2018-09-27/2024-12-31") }, "2026-11-24")).toBe(
      "Được công nhận 4 sao không muộn hơn 31/12/2024, hạn 36 tháng.",
    );
  });

  it("takes the last day from the decision where it is written there", () => {
    expect(said({ decision: decided("2023"), valid_to: "2025-12-31" }, "2026-11-24")).toBe(
      "Được công nhận 4 sao năm 2023, hạn đến 31/12/2025.",
    );
  });

  it("says when the stars are not known", () => {
    expect(said({ decision: decided("2023-05-25"), stars: undefined }, "2026-11-24")).toContain("(chưa rõ hạng sao)");
  });

  it("tells of an extension and of a withdrawal by their days", () => {
    const decision = decided("2023-05-25");
    const extension = { until: "2026-11-30" } as NonNullable<Certificate["extension"]>;
    expect(said({ decision, extension }, "2026-11-24")).toBe(
      "Được công nhận 4 sao ngày 25/5/2023, hạn đến 25/5/2026, gia hạn đến 30/11/2026.",
    );
    expect(said({ decision, withdrawn_on: "2024-01-02" }, "2026-11-24")).toBe(
      "Được công nhận 4 sao ngày 25/5/2023; giấy chứng nhận bị thu hồi ngày 2/1/2024.",
    );
  });

  it("says up to which day none was found", () => {
    expect(said(undefined, "2027-06-01")).toBe("Đến 24/11/2026 chưa thấy giấy chứng nhận OCOP.");
  });
});
