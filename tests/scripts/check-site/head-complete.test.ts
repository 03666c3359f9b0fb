import { describe, expect, it } from "vitest";
import { headComplete } from "../../../scripts/check-site/head-complete.ts";
import { replace } from "../../fixtures/content.ts";
import { heldPage, inHead, inMain, problemsWith } from "../../fixtures/small-site.ts";

describe("every page says what it is, in its language, once", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(headComplete)).toEqual([]));

  it.each([
    ["no title", replace("<title>Trang chủ – Mẫu</title>", ""), "title is missing or empty"],
    ["an empty title", replace("Trang chủ – Mẫu", " "), "title is missing or empty"],
    ["two titles", inHead("<title>x</title>"), "2 × title"],
    ["no description", replace(`name="description"`, `name="x"`), "description is missing or empty"],
    ["no h1", replace("<h1>Trang chủ</h1>", ""), "h1 is missing or empty"],
    ["an h1 without words", replace("<h1>Trang chủ</h1>", "<h1><span></span></h1>"), "h1 is missing or empty"],
    ["two h1", inMain("<h1>x</h1>"), "2 × h1"],
    ["no language", replace(` lang="vi"`, ""), "<html lang> is “”"],
    ["the other language", replace(` lang="vi"`, ` lang="en"`), "<html lang> is “en”"],
  ])("a page with %s is found", async (_what, change, what) => {
    expect(await problemsWith(headComplete, { "index.html": change })).toEqual([`index.html: ${what}`]);
  });

  it("two pages of one language with one title or description are found; of two languages they may share it", async () => {
    const same = (text: string) => text.replaceAll(/Miến mẫu( – |\.)/g, "Rượu mẫu$1");
    expect(await problemsWith(headComplete, { [heldPage]: same })).toEqual([
      `san-pham/ruou-mau/index.html: the same title as ${heldPage}: “Rượu mẫu – Mẫu”`,
      `san-pham/ruou-mau/index.html: the same description as ${heldPage}: “Nói về Rượu mẫu.”`,
    ]);
  });

  it("a page kept out of search needs no description, one that sends visitors on no h1; a drawing may have a title", async () => {
    const hidden = `<html lang="vi"><head><title>Mẫu</title><meta name="robots" content="noindex"></head><body><h1>Mẫu</h1></body></html>`;
    const onward = `<html lang="vi"><head><title>Mẫu</title><meta http-equiv="refresh" content="0;url=/ocop/"></head></html>`;
    const drawing = inMain("<svg><title>Bao miến</title></svg>");
    const changes = { "404.html": hidden, "p/k7m2/index.html": onward, "index.html": drawing };
    expect(await problemsWith(headComplete, changes)).toEqual([]);
  });
});
