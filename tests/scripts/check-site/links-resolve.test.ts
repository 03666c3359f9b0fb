import { describe, expect, it } from "vitest";
import { linksResolve } from "../../../scripts/check-site/links-resolve.ts";
import { inHead, inMain, problemsWith } from "../../fixtures/small-site.ts";

const from = (html: string) => problemsWith(linksResolve, { "index.html": inMain(html) });

describe("every address within the site leads somewhere", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(linksResolve)).toEqual([]));

  it.each([
    ["a link", `<a href="/ocop/khong-co/">x</a>`, "/ocop/khong-co/"],
    ["a link to another letter case", `<a href="/ocop/San-Pham/mien-mau/">x</a>`, "/ocop/San-Pham/mien-mau/"],
    ["a link to the whole address", `<a href="https://example.org/ocop/mat/">x</a>`, "https://example.org/ocop/mat/"],
    ["a relative link", `<a href="mat/">x</a>`, "mat/"],
    ["a link in a template", `<template><a href="/ocop/mat/">x</a></template>`, "/ocop/mat/"],
    ["a link for visitors without JavaScript", `<noscript><a href="/ocop/mat/">x</a></noscript>`, "/ocop/mat/"],
    ["a picture", `<img src="/ocop/mat.png" alt="">`, "/ocop/mat.png"],
    ["one width of a picture", `<img srcset="/ocop/assets/map.svg 1x, /ocop/mat.png 2x" alt="">`, "/ocop/mat.png"],
    ["a picture in a style", `<p style="background:url(/ocop/mat.png)">x</p>`, "/ocop/mat.png"],
    ["a drawing's part", `<svg><use href="/ocop/mat.svg#a"/></svg>`, "/ocop/mat.svg#a"],
    ["a form", `<form action="/ocop/tim/"></form>`, "/ocop/tim/"],
    ["the search index", `<search data-pagefind="/ocop/pagefind/pagefind.js"></search>`, "/ocop/pagefind/pagefind.js"],
  ])("%s that leads nowhere is found", async (_what, html, address) => {
    expect(await from(html)).toEqual([`index.html: “${address}” leads nowhere`]);
  });

  it("a redirect that leads nowhere is found", async () => {
    const refresh = inHead(`<meta http-equiv="refresh" content="0; url=/ocop/mat/">`);
    expect(await problemsWith(linksResolve, { "index.html": refresh })).toEqual([
      "index.html: “/ocop/mat/” leads nowhere",
    ]);
  });

  it("a font that a style sheet names in vain is found", async () => {
    expect(await problemsWith(linksResolve, { "assets/sans.woff2": null })).toEqual([
      "assets/site.css: “./sans.woff2” leads nowhere",
    ]);
  });

  it("a link that forgets the path prefix, or the closing slash, is found", async () => {
    expect(await from(`<a href="/san-pham/mien-mau/">x</a><a href="/ocop/san-pham/mien-mau">x</a>`)).toEqual([
      "index.html: “/san-pham/mien-mau/” lacks the path prefix /ocop/",
      "index.html: “/ocop/san-pham/mien-mau” leads nowhere",
    ]);
  });

  it("an address that is empty or none is found", async () => {
    expect(await from(`<img src="" alt=""><a href="http://[">x</a>`)).toEqual([
      "index.html: an address is empty",
      "index.html: “http://[” is no address",
    ]);
  });

  it("questions, fragments, letters with marks and other schemes are no problem", async () => {
    const page = "tim/bún/index.html";
    const html = `<a href="/ocop/?q=mien#noi-dung">x</a><a href="/ocop/tim/b%C3%BAn/">x</a><a href="mailto:a@b.vn">x</a>`;
    expect(await problemsWith(linksResolve, { [page]: "<p>Bún</p>", "index.html": inMain(html) })).toEqual([]);
  });
});
