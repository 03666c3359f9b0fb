import { describe, expect, it } from "vitest";
import { storyDangers } from "../../src/markdown/story-dangers.ts";

const sources = new Set(["nguon-mau", "nn-2023-05-25"]);
const told = (story: string) => storyDangers(story, sources).map(({ line, message }) => `${line} ${message.en}`);

describe("what a writer is told about a story", () => {
  it.each([
    ["a tag", "Miến <b>dai</b>", ["0 HTML is not allowed: <b>"]],
    ["a closing tag", "Miến</b>", ["0 HTML is not allowed: </b>"]],
    ["a tag in capitals", "<SCRIPT>", ["0 HTML is not allowed: <SCRIPT>"]],
    ["a comment", "<!-- ghi chú -->", ["0 HTML is not allowed: <!-- ghi chú -->"]],
    ["a tag that goes on on the next line", "<img\nsrc=x onerror=y>", ["0 HTML is not allowed: <img"]],
    ["a picture", "![Túi](https://example.org/bia.jpg)", ["0 pictures do not go into the story"]],
    ["a picture by reference", "![Túi][bia]", ["0 pictures do not go into the story"]],
    ["a script as a link", "[Mua](javascript:mua)", ["0 this link is not allowed: javascript:mua"]],
    ["a script in capitals", "[Mua](JavaScript:mua)", ["0 this link is not allowed: JavaScript:mua"]],
    ["a script behind an entity", "[Mua](&#106;avascript:mua)", ["0 this link is not allowed: &#106;avascript:mua"]],
    [
      "a script between angle brackets",
      "[Mua](<javascript:mua>)",
      ["0 HTML is not allowed: <javascript:mua>", "0 this link is not allowed: javascript:mua"],
    ],
    ["data as a link", "[Mua](data:text/html,x)", ["0 this link is not allowed: data:text/html,x"]],
    ["a link without a scheme", "[Mua](//example.org)", ["0 this link is not allowed: //example.org"]],
    ["an unencrypted link", "[Mua](http://example.org)", ["0 this link is not allowed: http://example.org"]],
    ["a link relative to the page", "[Mua](trang-khac)", ["0 this link is not allowed: trang-khac"]],
    [
      "a link that names another site before the @",
      "[Mua](https://vnexpress.net@example.org)",
      ["0 this link is not allowed: https://vnexpress.net@example.org"],
    ],
    [
      "a link to another site written with a backslash",
      "[Mua](/\\example.org)",
      ["0 this link is not allowed: /\\example.org"],
    ],
    ["a link by reference", "[Mua][1]\n\n[1]: javascript:mua", ["2 this link is not allowed: javascript:mua"]],
    ["a note without a source", "Miến dai.[^khong-co]", ["0 the note [^khong-co] is not in data/sources.yaml"]],
    [
      "two dangers on one line",
      "<i>[Mua](ftp://x)</i>",
      ["0 HTML is not allowed: <i>", "0 this link is not allowed: ftp://x"],
    ],
    ["a danger on the third line", "Một.\n\nHai <u>ba</u>.", ["2 HTML is not allowed: <u>"]],
  ])("%s", (_title, story, expected) => {
    expect(told(story)).toEqual(expected);
  });

  it.each([
    ["plain text", "Sợi miến trong, dai và thơm."],
    ["comparison signs", "Ẩm độ < 15 %, nhiệt độ > 60 °C, a<5"],
    ["a chapter", "## Gốc tích"],
    ["emphasis", "**Miến** và *bún*"],
    ["notes that are sources", "Miến dai.[^nguon-mau] Miến thơm.[^nn-2023-05-25]"],
    ["a secure link", "[Báo Nông nghiệp](https://example.org/bai?x=1#y)"],
    ["a link with a title", '[Báo](https://example.org/ "Một bài")'],
    ["a page of this site", "[Vùng](/vung/huyen-na-ri/)"],
    ["a place on the page", "[Lên đầu](#goc-tich)"],
    ["an e-mail address", "[Viết cho chúng tôi](mailto:lien-he@example.org)"],
    ["brackets that are no link", "Túi 500 g [loại mới] (đóng tay)"],
    ["nothing", ""],
  ])("nothing about %s", (_title, story) => {
    expect(told(story)).toEqual([]);
  });

  it("in both languages, with what to do", () => {
    for (const danger of storyDangers("<b>x</b> ![a](b) [c](d:e) [^f]", sources))
      for (const { vi, en } of [danger.message, danger.hint]) {
        expect(vi).toMatch(/\S/);
        expect(en).toMatch(/\S/);
        expect(vi).not.toBe(en);
      }
    expect(storyDangers("<b>x</b> ![a](https://example.org) [c](d:e) [^f]", sources)).toHaveLength(4);
  });
});
