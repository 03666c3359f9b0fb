import { describe, expect, it } from "vitest";
import { alternatesAgree } from "../../../scripts/check-site/alternates-agree.ts";
import { replace } from "../../fixtures/content.ts";
import { inHead, problemsWith, smallSiteUrl } from "../../fixtures/small-site.ts";

describe("a page's canonical address, other language and shared address exist and agree", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(alternatesAgree)).toEqual([]));

  it("a canonical address of another page, or none, is found", async () => {
    const canonical = `<link rel="canonical" href="${smallSiteUrl}/">`;
    const elsewhere = replace(canonical, `<link rel="canonical" href="${smallSiteUrl}/en/">`);
    expect(await problemsWith(alternatesAgree, { "index.html": elsewhere })).toEqual([
      `index.html: the canonical address is ${smallSiteUrl}/en/`,
    ]);
    expect(await problemsWith(alternatesAgree, { "index.html": replace(canonical, "") })).toEqual([
      "index.html: the canonical address is missing",
    ]);
    expect(await problemsWith(alternatesAgree, { "index.html": inHead(canonical) })).toEqual([
      "index.html: more than one canonical address",
    ]);
  });

  it("a language whose page does not exist, speaks otherwise or does not point back is found", async () => {
    const missing = inHead(`<link rel="alternate" hreflang="fr" href="${smallSiteUrl}/fr/">`);
    expect(await problemsWith(alternatesAgree, { "index.html": missing })).toEqual([
      `index.html: hreflang fr: ${smallSiteUrl}/fr/ is no full URL of something on this site`,
    ]);
    const other = inHead(`<link rel="alternate" hreflang="vi" href="${smallSiteUrl}/en/products/mien-mau/">`);
    expect(await problemsWith(alternatesAgree, { "index.html": other })).toEqual([
      "index.html: hreflang vi leads to a page in “en”",
      "index.html: en/products/mien-mau/index.html does not name this page as its other language",
    ]);
  });

  it("a shared address that is not a full one, or leads nowhere, is found", async () => {
    const shared = inHead(
      `<meta property="og:image" content="/ocop/assets/map.svg"><meta name="twitter:image" content="${smallSiteUrl}/mat.png">`,
    );
    expect(await problemsWith(alternatesAgree, { "index.html": shared })).toEqual([
      "index.html: og:image: /ocop/assets/map.svg is no full URL of something on this site",
      `index.html: twitter:image: ${smallSiteUrl}/mat.png is no full URL of something on this site`,
    ]);
  });

  it("a page kept out of search engines needs no canonical address", async () => {
    const page = `<!doctype html><html lang="vi"><head><meta name="robots" content="noindex"></head></html>`;
    expect(await problemsWith(alternatesAgree, { "404.html": page })).toEqual([]);
  });
});
