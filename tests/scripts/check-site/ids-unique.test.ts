import { describe, expect, it } from "vitest";
import { idsUnique } from "../../../scripts/check-site/ids-unique.ts";
import { inMain, problemsWith } from "../../fixtures/small-site.ts";

const from = (html: string) => problemsWith(idsUnique, { "index.html": inMain(html) });

describe("an id stands once on a page", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(idsUnique)).toEqual([]));

  it("a second one is found", async () => {
    expect(await from(`<p id="noi-dung">x</p>`)).toEqual(["index.html: the id “noi-dung” stands more than once"]);
  });

  it("an empty one is found", async () => {
    expect(await from(`<p id="">x</p>`)).toEqual(["index.html: the id “” is no id"]);
  });

  it("what waits in a template may bear the id of what it will replace, but no id twice", async () => {
    expect(await from(`<template><p id="noi-dung">x</p></template>`)).toEqual([]);
    expect(await from(`<template><p id="a">x</p><p id="a">x</p></template>`)).toEqual([
      "index.html: the id “a” stands more than once",
    ]);
  });
});
