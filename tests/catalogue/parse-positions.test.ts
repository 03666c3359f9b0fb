import { describe, expect, it } from "vitest";
import { parseData, parseMarkdown } from "../../src/catalogue/parse.ts";

const text = `---
id: mau1
name: Miến dong mẫu
origin:
  commune: na-ri/con-minh
  village: thôn Mẫu
aliases:
  - Miến
  -   Miến Bắc Kạn
marks:
  - text: Nhãn hiệu
    source: nguon-mau
  - { text: HACCP, source: nguon-mau }
counts:
  3: 12
---
`;

describe("the place of a value in a file", () => {
  const { parsed } = parseMarkdown({ file: "products/mau.md", text });

  it.each<[string, PropertyKey[], number, number]>([
    ["the first field", ["id"], 2, 1],
    ["a field", ["name"], 3, 1],
    ["a group", ["origin"], 4, 1],
    ["a field within a group", ["origin", "village"], 6, 3],
    ["the first item of a list", ["aliases", 0], 8, 5],
    ["an item set off by more spaces", ["aliases", 1], 9, 7],
    ["a field of a list's item", ["marks", 0, "source"], 12, 5],
    ["an item on one line", ["marks", 1], 13, 5],
    ["a field of an item on one line", ["marks", 1, "source"], 13, 20],
    ["a field whose name is a number", ["counts", "3"], 15, 3],
    ["a missing field of the file: the file's first fact", ["stars"], 2, 1],
    ["a missing field of a group: the group", ["origin", "district"], 4, 1],
    ["a missing field of an item: the item", ["marks", 0, "note"], 11, 5],
    ["an item beyond the end of a list: the list", ["aliases", 7], 7, 1],
    ["something below a plain text: that text", ["name", "vi"], 3, 1],
    ["something that is nowhere at all: the file's first fact", ["no", 3, "such"], 2, 1],
    ["the record itself: the file's first fact", [], 2, 1],
  ])("is that of %s", (_title, path, line, column) => {
    expect(parsed?.at(path)).toEqual({ line, column });
  });

  it("counts from the first line in a data file, past comments and empty lines", () => {
    const data = parseData({ file: "data/mau.yaml", text: "# ghi chú\n\nname: Miến\nlist:\n- a\n- b: 1\n" });
    expect(data.parsed?.at(["name"])).toEqual({ line: 3, column: 1 });
    expect(data.parsed?.at(["list", 1, "b"])).toEqual({ line: 6, column: 3 });
  });
});
