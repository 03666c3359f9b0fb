import { describe, expect, it } from "vitest";
import { jsonParses } from "../../../scripts/check-site/json-parses.ts";
import { inHead, problemsWith, smallSiteUrl } from "../../fixtures/small-site.ts";

describe("every piece of JSON can be read", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(jsonParses)).toEqual([]));

  it.each(["api/v1/products/mien-mau.json", "du-lieu/places.geojson"])("a broken %s is found", async (file) => {
    expect(await problemsWith(jsonParses, { [file]: `{"a":` })).toEqual([
      expect.stringMatching(`^${file}: the file is no JSON`),
    ]);
  });

  it("structured data that cannot be read is found", async () => {
    const block = inHead(`<script type="application/ld+json">{"name":"a"b"}</script>`);
    expect(await problemsWith(jsonParses, { "index.html": block })).toEqual([
      expect.stringMatching("^index.html: a JSON-LD block is no JSON"),
    ]);
  });

  it("an address of this site that does not exist is found, of another site it is no matter", async () => {
    const text = JSON.stringify({ list: [{ url: `${smallSiteUrl}/mat/` }, { url: "https://a.example/" }] });
    expect(await problemsWith(jsonParses, { "api/v1/products/mien-mau.json": text })).toEqual([
      `api/v1/products/mien-mau.json: the file names ${smallSiteUrl}/mat/, which does not exist`,
    ]);
  });
});
