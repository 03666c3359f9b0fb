import { describe, expect, it } from "vitest";
import { headingsInOrder } from "../../../scripts/check-site/headings-in-order.ts";
import { replace } from "../../fixtures/content.ts";
import { inMain, problemsWith } from "../../fixtures/small-site.ts";

describe("headings go down one rank at a time", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(headingsInOrder)).toEqual([]));

  it("a rank left out is found", async () => {
    expect(await problemsWith(headingsInOrder, { "index.html": inMain("<h4>x</h4>") })).toEqual([
      "index.html: h2 is followed by h4",
    ]);
  });

  it("a page that begins below h1 is found", async () => {
    expect(await problemsWith(headingsInOrder, { "index.html": replace("<main", "<h2>x</h2><main") })).toEqual([
      "index.html: the first heading is h2",
    ]);
  });

  it("going back up by several ranks is no problem", async () => {
    const html = "<h3>x</h3><h4>x</h4><h2>x</h2>";
    expect(await problemsWith(headingsInOrder, { "index.html": inMain(html) })).toEqual([]);
  });
});
