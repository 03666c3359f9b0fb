import { describe, expect, it } from "vitest";
import { fragmentsExist } from "../../../scripts/check-site/fragments-exist.ts";
import { inMain, problemsWith } from "../../fixtures/small-site.ts";

const from = (html: string) => problemsWith(fragmentsExist, { "index.html": inMain(html) });

describe("every place that a page points at is there", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(fragmentsExist)).toEqual([]));

  it("a place on the same page, on another page or in a picture that is not there is found", async () => {
    const html = `<a href="#mat">x</a><a href="/ocop/en/#mat">x</a><svg><use href="/ocop/assets/map.svg#ba-be"/></svg>`;
    expect(await from(html)).toEqual([
      "index.html: “#mat”: index.html has no id “mat”",
      "index.html: “/ocop/en/#mat”: en/index.html has no id “mat”",
      "index.html: “/ocop/assets/map.svg#ba-be”: assets/map.svg has no id “ba-be”",
    ]);
  });

  it("a label, a description or a pattern that refers to nothing is found", async () => {
    const html = `<label for="o">x</label><p aria-describedby="noi-dung giup">x</p><svg><rect fill="url(#hoa)"/></svg>`;
    expect(await from(html)).toEqual([
      `index.html: for="o" refers to nothing`,
      `index.html: aria-describedby="giup" refers to nothing`,
      `index.html: fill="hoa" refers to nothing`,
    ]);
  });

  it("the page's top, a part of a picture and words of another site are no problem", async () => {
    const html = `<a href="#top">x</a><svg><use href="/ocop/assets/map.svg#na-ri"/></svg><a href="https://a.example/#b">x</a>`;
    expect(await from(html)).toEqual([]);
  });
});
