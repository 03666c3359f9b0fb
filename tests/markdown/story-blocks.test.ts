import { describe, expect, it } from "vitest";
import {
  countWords,
  notesOf,
  placeInStory,
  sentencesOf,
  storyBlocks,
  withoutNotes,
} from "../../src/markdown/story-blocks.ts";

describe("a story is split into headings and passages", () => {
  it("each with the line on which it stands", () => {
    expect(storyBlocks("\n## Gốc tích\nMột.\nHai.\n\nBa.\n\n- bốn\n- năm\n")).toEqual([
      { kind: "heading", text: "## Gốc tích", line: 1 },
      { kind: "passage", text: "Một.\nHai.", line: 2 },
      { kind: "passage", text: "Ba.", line: 5 },
      { kind: "passage", text: "- bốn", line: 7 },
      { kind: "passage", text: "- năm", line: 8 },
    ]);
  });

  it.each([
    ["a line underlined with hyphens is a heading", "Gốc tích\n---", "heading"],
    ["a table is one passage", "| a | b |\n|---|---|\n| c | d |", "passage"],
    ["code is a passage, so that nothing hides in it", "```\nmã\n```", "passage"],
    ["so is text that is indented", "    mã", "passage"],
  ])("%s", (_title, text, kind) => {
    expect(storyBlocks(text)).toEqual([{ kind, text, line: 0 }]);
  });

  it("and an empty story has none", () => {
    expect(storyBlocks("\n\n")).toEqual([]);
  });

  it("and a character of a passage has its line and column", () => {
    const block = { kind: "passage", text: "Một hai\nba bốn", line: 5 } as const;
    expect(placeInStory(block, 0)).toEqual({ line: 5, column: 0 });
    expect(placeInStory(block, block.text.indexOf("bốn"))).toEqual({ line: 6, column: 3 });
  });
});

describe("what stands within a passage", () => {
  it("are its notes, where they stand", () => {
    expect(notesOf("Một.[^a-1][^b] Hai.[^a-1]")).toEqual([
      { id: "a-1", index: 4 },
      { id: "b", index: 10 },
      { id: "a-1", index: 19 },
    ]);
  });

  it("is its text without notes and addresses, every other character in its place", () => {
    const text = "Xem [trang](https://example.org/2020) này.[^bao-2021]";
    expect(withoutNotes(text)).toHaveLength(text.length);
    expect(withoutNotes(text)).not.toMatch(/\d/);
    expect(withoutNotes(text).indexOf("này")).toBe(text.indexOf("này"));
  });

  it("are its words, as a reader counts them", () => {
    expect(countWords("**Sợi miến** dài 1.200 m – phơi 3–4 ngày.[^nguon-2021]")).toBe(8);
  });

  it("are its sentences, each with the notes behind its full stop", () => {
    const text = "Cao 1.200 m. “Sợi dai.”[^a][^b] Phơi ở đâu?\nKhông rõ[^c]";
    expect(sentencesOf(text).map((sentence) => sentence.text.trim())).toEqual([
      "Cao 1.200 m.",
      "“Sợi dai.”[^a][^b]",
      "Phơi ở đâu?",
      "Không rõ[^c]",
    ]);
    for (const sentence of sentencesOf(text))
      expect(text.slice(sentence.index, sentence.index + sentence.text.length)).toBe(sentence.text);
  });
});
