import { expect, test } from "vitest";
import { fold } from "../../src/catalogue/fold.ts";
import { holdsWords } from "../../src/search/holds-words.ts";

const story = "Về sau, củ dong riềng ở vùng đệm vườn quốc gia Ba Bể. Dịp Tết, miến dong bán chạy.".replaceAll("đ", "d");
const holds = (query: string) =>
  holdsWords(
    story,
    query.split(" ").map((marked) => ({ marked, folded: fold(marked), begun: false })),
  );

test.each(["vườn quốc gia", "vuon quoc gia", "vùng đệm", "miến dong tết"])("a story holds “%s”", (query) => {
  expect(holds(query)).toBe(true);
});

test.each(["sầu riêng", "sau rieng", "vuon tuoc gia", "tết ba"])("a story does not hold “%s”", (query) => {
  expect(holds(query)).toBe(false);
});
