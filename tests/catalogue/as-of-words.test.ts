import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { asOfInWords } from "../../src/catalogue/as-of-words.ts";
import { createWords } from "../../src/catalogue/words.ts";
import { wordsSchema } from "../../src/schema/reference.ts";
import { repository } from "../fixtures/content.ts";

const words = (language: string) =>
  createWords(wordsSchema.parse(parse(readFileSync(path.join(repository, `data/words/${language}.yaml`), "utf8"))));
const vi = words("vi");
const en = words("en");

describe("the time that a figure counts", () => {
  it.each([
    ["2023-11-27", "27/11/2023", "27 November 2023"],
    ["2025-04", "tháng 4/2025", "April 2025"],
    ["đầu 2023", "đầu 2023", "early 2023"],
    ["giữa 2022", "giữa 2022", "mid-2022"],
    ["khoảng 5/2023", "khoảng tháng 5/2023", "about May 2023"],
    ["trước 01/7/2025", "trước 1/7/2025", "before 1 July 2025"],
  ])("%s is told as “%s”, in English “%s”", (asOf, inVietnamese, inEnglish) => {
    expect([asOfInWords(asOf, "vi", vi), asOfInWords(asOf, "en", en)]).toEqual([inVietnamese, inEnglish]);
  });

  it.each(["6 tháng đầu năm", "sau đợt 2021", "2018–2020", "đầu vụ", "khoảng 5"])(
    "stays as the source has it where no other words are known: %s",
    (asOf) => {
      expect(asOfInWords(asOf, "en", en)).toBeUndefined();
    },
  );
});
