import { describe, expect, it } from "vitest";
import { claimsIn } from "../../src/catalogue/claims-in.ts";
import type { ClaimGroup } from "../../src/schema/claims.ts";

function group(id: string, vi: string[], more: Partial<ClaimGroup> = {}): ClaimGroup {
  const text = { vi: "lý do", en: "reason" };
  return { id, level: "error", reason: text, better: text, words: { vi, en: ["the best"] }, ...more };
}

const groups = [
  group("chua", ["chữa", "chữa bệnh", "mát gan"], { except: { vi: ["chữa cháy", "sửa chữa"], en: [] } }),
  group("nhat", ["nhất"], { unless_sourced: true, except: { vi: ["nhất là"], en: [] } }),
  group("ruou", ["thơm ngon", "khoẻ"], { applies_to: ["alcohol"] }),
];
const find = claimsIn(groups, "vi");
const found = (text: string) => find(text, "none").map(({ words }) => words);

describe("words that a story may not use are found", () => {
  it.each([
    ["in any case", "CHỮA BỆNH", ["CHỮA BỆNH"]],
    ["across a line break and emphasis", "mát\ngan, mát **gan**", ["mát\ngan", "mát **gan"]],
    ["once, as the longest phrase", "chữa bệnh", ["chữa bệnh"]],
    ["each time", "chữa rồi lại chữa", ["chữa", "chữa"]],
    ["but not within another word", "chữaa", []],
    ["but not across a comma or full stop", "mát, gan. Mát. Gan", []],
    ["but not where they mean something else", "đội chữa cháy, thợ sửa chữa", []],
    ["but not in a note", "Nghỉ.[^nhat-nam]", []],
  ])("%s", (_title, text, words) => {
    expect(found(text)).toEqual(words);
  });

  it("with their place", () => {
    expect(find("Trà chữa bệnh", "none")).toMatchObject([{ index: 4, group: { id: "chua" } }]);
  });

  it("unless their own sentence has a source, where that is enough", () => {
    expect(found("Cao nhất.[^a] Dài nhất. Xa.[^a] Nhất là trà.")).toEqual(["nhất"]);
    expect(find("Cao nhất.[^a] Dài nhất. Xa.[^a]", "none")[0]?.index).toBe(18);
    expect(found("Chữa khỏi.[^a]")).toEqual(["Chữa"]);
  });

  it("only of products of the class they are meant for", () => {
    expect(find("Thơm ngon, khỏe", "none")).toEqual([]);
    expect(find("Thơm ngon, khỏe", "alcohol").map(({ words }) => words)).toEqual(["Thơm ngon", "khỏe"]);
  });

  it("in the language of the text", () => {
    expect(find("the best", "none")).toEqual([]);
    expect(claimsIn(groups.slice(0, 1), "en")("It is the best.", "none")).toMatchObject([{ words: "the best" }]);
  });
});
