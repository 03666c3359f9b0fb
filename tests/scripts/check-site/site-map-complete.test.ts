import { describe, expect, it } from "vitest";
import { siteMapComplete } from "../../../scripts/check-site/site-map-complete.ts";
import { replace } from "../../fixtures/content.ts";
import { inHead, lapsedPage, problemsWith, smallSiteUrl } from "../../fixtures/small-site.ts";

const home = `<url><loc>${smallSiteUrl}/</loc></url>`;

describe("the site map lists what search engines may list", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(siteMapComplete)).toEqual([]));

  it("a page that it leaves out is found", async () => {
    expect(await problemsWith(siteMapComplete, { "sitemap.xml": replace(home, "") })).toEqual([
      "index.html: the site map does not list this page",
    ]);
  });

  it("an entry without page, one of another site and one that stands twice are found", async () => {
    const more = `${home}<url><loc>${smallSiteUrl}/mat/</loc></url><url><loc>https://a.example/</loc></url>`;
    expect(await problemsWith(siteMapComplete, { "sitemap.xml": replace(home, home + more) })).toEqual([
      `sitemap.xml: ${smallSiteUrl}/mat/ is no page`,
      "sitemap.xml: https://a.example/ is no page",
      `sitemap.xml: ${smallSiteUrl}/ stands twice`,
    ]);
  });

  it("the page of another language that does not exist is found", async () => {
    const link = `<xhtml:link rel="alternate" hreflang="en" href="${smallSiteUrl}/fr/"/>`;
    expect(await problemsWith(siteMapComplete, { "sitemap.xml": replace("</url>", `${link}</url>`) })).toEqual([
      `sitemap.xml: ${smallSiteUrl}/fr/ is no page`,
    ]);
  });

  it("an entry of a page kept out of search engines is found", async () => {
    const hidden = inHead(`<meta name="robots" content="noindex">`);
    expect(await problemsWith(siteMapComplete, { [lapsedPage]: hidden })).toEqual([
      `sitemap.xml: ${smallSiteUrl}/san-pham/ruou-mau/ is kept out of search engines`,
    ]);
  });

  it("robots.txt must say where the map is", async () => {
    expect(await problemsWith(siteMapComplete, { "robots.txt": replace("/ocop", "") })).toEqual([
      `robots.txt: does not name ${smallSiteUrl}/sitemap.xml`,
    ]);
  });
});
