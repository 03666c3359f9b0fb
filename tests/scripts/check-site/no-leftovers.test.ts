import { describe, expect, it } from "vitest";
import { noLeftovers } from "../../../scripts/check-site/no-leftovers.ts";
import { inHead, inMain, problemsWith } from "../../fixtures/small-site.ts";

const from = (html: string) => problemsWith(noLeftovers, { "index.html": inMain(html) });

describe("no text shows a hole in a template", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(noLeftovers)).toEqual([]));

  it.each([
    ["undefined", "undefined"],
    ["[object Object]", "[object Object]"],
    ["NaN sản phẩm", "NaN"],
    ["Invalid Date", "Invalid Date"],
    ["{count} sản phẩm", "{count}"],
    ["{{ name }}", "{{ name }}"],
    ["${name}", "${name}"],
    ["{% if %}", "{%"],
    ["null", "null"],
  ])("“%s” is found", async (text, found) => {
    expect(await from(`<p>${text}</p>`)).toEqual([`index.html: “${found}” in “${text}”`]);
  });

  it("one that is read aloud, shared, or waits in a template is found", async () => {
    expect(await from(`<p aria-label="undefined sao">x</p>`)).toHaveLength(1);
    expect(await from(`<input placeholder="{name}">`)).toHaveLength(1);
    expect(await from(`<template><p>NaN</p></template>`)).toHaveLength(1);
    const shared = inHead(`<meta property="og:title" content="undefined">`);
    expect(await problemsWith(noLeftovers, { "index.html": shared })).toHaveLength(1);
  });

  it("words for scripts and marks that explain an address are no problem", async () => {
    const html = `<p data-words='{"found":"{count} x"}'>x</p><script>undefined</script><code>/api/{slug}.json</code>`;
    expect(await from(html)).toEqual([]);
    expect(await from("<code>undefined</code>")).toHaveLength(1);
  });
});
