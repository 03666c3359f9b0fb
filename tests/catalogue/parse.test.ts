import { describe, expect, it } from "vitest";
import { parseData, parseMarkdown } from "../../src/catalogue/parse.ts";
import { expectBothLanguages } from "../fixtures/expect-problem.ts";

const data = (text: string) => parseData({ file: "data/mau.yaml", text });
const story = (text: string) => parseMarkdown({ file: "products/mau.md", text });

/** Where each problem stands and which check found it; every one must speak both languages. */
function told({ problems }: ReturnType<typeof parseData>): string[] {
  for (const problem of problems) expectBothLanguages(problem);
  return problems.map(({ line, column, rule, message }) => `${line}:${column} [${rule}] ${message.en}`);
}

describe("a product file", () => {
  it("is facts between two lines of hyphens, then a story", () => {
    const { parsed, problems } = story("---\nname: Miến dong\n---\n\n## Gốc tích\n\nCâu chuyện.\n");
    expect(problems).toEqual([]);
    expect(parsed?.value).toEqual({ name: "Miến dong" });
    expect(parsed?.body).toBe("\n## Gốc tích\n\nCâu chuyện.\n");
    expect(parsed?.bodyLine).toBe(4);
  });

  it("may have a story with lines of hyphens in it", () => {
    const { parsed } = story("---\nname: Miến\n---\nTrước\n\n---\n\nSau\n");
    expect(parsed?.value).toEqual({ name: "Miến" });
    expect(parsed?.body).toBe("Trước\n\n---\n\nSau\n");
  });

  it("may have facts that end in hyphens", () => {
    const { parsed } = story("---\nname: Miến ---\nkind: miến\n---\nCâu chuyện.\n");
    expect(parsed?.value).toEqual({ name: "Miến ---", kind: "miến" });
  });

  it("may end with its facts", () => {
    expect(story("---\nname: Miến\n---").parsed).toMatchObject({ value: { name: "Miến" }, body: "" });
  });

  const fence = ["1:1 [front-matter] the file must begin with a block of facts between two lines ---"];
  it.each([
    ["JavaScript", "---js\n{ name: globalThis.hacked = true }\n---\n"],
    ["JavaScript by its long name", "---javascript\nmodule.exports = {}\n---\n"],
    ["JSON", '---json\n{ "name": "Miến" }\n---\n'],
    ["CoffeeScript", "---coffee\nname: process.exit()\n---\n"],
    ["TOML", '---toml\nname = "Miến"\n---\n'],
    ["a space after the hyphens", "--- \nname: Miến\n---\n"],
  ])("that begins with %s is refused and not run", (_title, text) => {
    expect(told(story(text))).toEqual(fence);
    expect(globalThis).not.toHaveProperty("hacked");
  });

  it.each([
    ["no facts", "Chỉ có câu chuyện.\n"],
    ["facts that never end", "---\nname: Miến\n"],
    ["an empty line before the hyphens", "\n---\nname: Miến\n---\n"],
    ["nothing in it", ""],
  ])("with %s is refused", (_title, text) => {
    expect(told(story(text))).toEqual(fence);
  });

  it("tells the place of a mistake in the whole file, not in the facts alone", () => {
    expect(told(story("---\nname: Miến\nkind: *miến\n---\n\nCâu chuyện.\n"))).toEqual([
      "3:7 [yaml] anchors and aliases (& and *) are not allowed",
    ]);
  });

  it("with hyphens and more on a line within the facts is refused, or ends its facts at the right line", () => {
    const { parsed } = story("---\nname: Miến\n---js\nkind: miến\n---\nCâu chuyện.\n");
    expect([undefined, "Câu chuyện.\n"]).toContain(parsed?.body);
  });
});

describe("a data file", () => {
  it.each([
    ["an alias", "name: Miến\nkind: *name\n", ["2:7 [yaml] anchors and aliases (& and *) are not allowed"]],
    ["an anchor", "name: &ten Miến\n", ["1:12 [yaml] anchors and aliases (& and *) are not allowed"]],
    ["an anchor on a list", "aliases: &all\n  - Miến\n", ["2:3 [yaml] anchors and aliases (& and *) are not allowed"]],
    [
      "a function for old YAML readers",
      "name: !!js/function 'function () {}'\n",
      ["1:7 [yaml] custom tags (!) are not allowed"],
    ],
    [
      "a tag for Python",
      "name: !!python/object/apply:os.system ['id']\n",
      ["1:7 [yaml] custom tags (!) are not allowed"],
    ],
    ["a key twice", "name: Miến\nkind: miến\nname: Bún\n", ["3:1 [yaml] this key is written twice"]],
    ["a tab before a key", "origin:\n\tcommune: na-ri/con-minh\n", ["2:1 [yaml] this line is indented with a tab"]],
    [
      "a second document",
      "name: Miến\n---\nname: Bún\n",
      ["2:1 [yaml] this is not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments()"],
    ],
    [
      "a colon in bare text",
      "name: Miến: ngon\n",
      ["1:7 [yaml] this is not valid YAML: Nested mappings are not allowed in compact mappings"],
    ],
  ])("with %s is refused at that place", (_title, text, expected) => {
    const result = data(text);
    expect(result.parsed).toBeUndefined();
    expect(told(result)).toEqual(expected);
  });

  it.each([
    ["a tag of its own", "name: !evil Miến\n"],
    ["a quote that never closes", 'name: "Miến\nkind: miến\n'],
    ["aliases that would swell to millions", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"],
    ["20,000 nested brackets", `name: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`],
    ["20,000 brackets that never close", `name: ${"[".repeat(20_000)}\n`],
    ["20,000 nested braces", `${"{a: ".repeat(20_000)}x${"}".repeat(20_000)}\n`],
  ])("with %s is refused", (_title, text) => {
    const result = data(text);
    expect(result.parsed).toBeUndefined();
    expect(told(result).join("\n")).toMatch(/^1:\d+ \[yaml\]|^2:\d+ \[yaml\]|^3:\d+ \[yaml\]/);
  });

  it("nested 20,000 deep is one problem, not thousands", () => {
    expect(data(`name: ${"[".repeat(20_000)}\n`).problems).toHaveLength(1);
  });

  it.each([
    ["the NUL character", "name: Mi\u0000ến\n", "1:9", "U+0000"],
    ["a mark that turns the direction of writing", "name: Miến\nkind: \u202Emiến\n", "2:7", "U+202E"],
    ["an isolate that hides text", "name: Miến \u2066\n", "1:12", "U+2066"],
    ["a space without width", "name: Mi\u200Bến\n", "1:9", "U+200B"],
    ["a byte-order mark inside", "name: Miến\uFEFF\n", "1:11", "U+FEFF"],
    ["an escape that colours a terminal", "name: \u001B[31mMiến\n", "1:7", "U+001B"],
    ["a lone carriage return", "name: Miến\rkind: miến\n", "1:11", "U+000D"],
  ])("with %s is refused, and the character is named", (_title, text, place, name) => {
    expect(told(data(text))).toEqual([`${place} [characters] there is a hidden or text-reversing character (${name})`]);
    expect(told(story(`---\n${text}---\n`))).toHaveLength(1);
  });

  it("with a key that reaches for all objects reaches none", () => {
    const { parsed } = data("__proto__:\n  polluted: yes\nconstructor:\n  prototype:\n    polluted: yes\n");
    expect({}).not.toHaveProperty("polluted");
    expect(Object.getPrototypeOf(parsed?.value)).toBe(Object.prototype);
    expect(Object.keys(parsed?.value ?? {})).toEqual(["__proto__", "constructor"]);
  });

  it("keeps dates, yes and no as the text that was written", () => {
    expect(data("date: 2024-06-25\nanswer: yes\nother: no\nturned: 12:30\n").parsed?.value).toEqual({
      date: "2024-06-25",
      answer: "yes",
      other: "no",
      turned: "12:30",
    });
  });

  it("does not merge one group into another by <<", () => {
    expect(data("<<:\n  name: Miến\n").parsed?.value).toEqual({ "<<": { name: "Miến" } });
  });
});
