import { describe, expect, it } from "vitest";
import { markupSafe } from "../../../scripts/check-site/markup-safe.ts";
import { inHead, inMain, problemsWith } from "../../fixtures/small-site.ts";

describe("no code stands in attributes or addresses", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(markupSafe)).toEqual([]));

  it.each([
    [`<button onclick="x()">x</button>`, "<button onclick> is code in an attribute"],
    [
      `<template><img src="/ocop/assets/map.svg" alt="" ONERROR="x()"></template>`,
      "<img onerror> is code in an attribute",
    ],
    [`<a href="javascript:x()">x</a>`, "“javascript:x()” runs code"],
    [`<form action=" JavaScript:x()"></form>`, "“ JavaScript:x()” runs code"],
    [`<a href="data:text/html,x">x</a>`, "“data:text/html,x” runs code"],
    [`<iframe srcdoc="x"></iframe>`, "<iframe srcdoc> is a page in an attribute"],
  ])("%s is found", async (html, what) => {
    expect(await problemsWith(markupSafe, { "index.html": inMain(html) })).toEqual([`index.html: ${what}`]);
  });

  it("a base address is found", async () => {
    expect(await problemsWith(markupSafe, { "index.html": inHead(`<base href="/ocop/">`) })).toEqual([
      "index.html: <base> turns every address of the page",
    ]);
  });
});
