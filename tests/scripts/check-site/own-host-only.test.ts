import { describe, expect, it } from "vitest";
import { ownHostOnly } from "../../../scripts/check-site/own-host-only.ts";
import { append } from "../../fixtures/content.ts";
import { inHead, inMain, problemsWith } from "../../fixtures/small-site.ts";

describe("the browser asks no other host", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(ownHostOnly)).toEqual([]));

  it.each([
    ["a script", `<script src="https://a.example/x.js"></script>`],
    ["a script without scheme", `<script src="//a.example/x.js"></script>`],
    ["a picture", `<img src="https://a.example/x.png" alt="">`],
    ["one width of a picture", `<picture><source srcset="https://a.example/x.png 2x"></picture>`],
    ["a frame", `<iframe src="https://a.example/"></iframe>`],
    ["a form", `<form action="https://a.example/"></form>`],
    ["a picture in a style", `<p style="background:url('https://a.example/x.png')">x</p>`],
    ["an inline style sheet", `<style>@import "https://a.example/x.css";</style>`],
  ])("%s of another host is found", async (_what, html) => {
    const problems = await problemsWith(ownHostOnly, { "index.html": inMain(html) });
    expect(problems).toEqual([expect.stringContaining("is fetched from a.example")]);
  });

  it.each(["stylesheet", "preconnect", "icon", "preload"])(
    "a link of kind %s to another host is found",
    async (rel) => {
      const link = inHead(`<link rel="${rel}" href="https://a.example/x">`);
      expect(await problemsWith(ownHostOnly, { "index.html": link })).toEqual([
        "index.html: “https://a.example/x” is fetched from a.example",
      ]);
    },
  );

  it("a font of another host in a style sheet is found", async () => {
    const font = append("@font-face{src:url(https://a.example/x.woff2)}");
    expect(await problemsWith(ownHostOnly, { "assets/site.css": font })).toEqual([
      "assets/site.css: “https://a.example/x.woff2” is fetched from a.example",
    ]);
  });

  it("a link to follow, a licence and a picture within the page are no problem", async () => {
    const html = `<a href="https://a.example/">x</a><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">`;
    expect(await problemsWith(ownHostOnly, { "index.html": inMain(html) })).toEqual([]);
    const licence = inHead(`<link rel="license" href="https://a.example/">`);
    expect(await problemsWith(ownHostOnly, { "index.html": licence })).toEqual([]);
  });
});
