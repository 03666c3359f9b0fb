import { describe, expect, it } from "vitest";
import { starsHeld } from "../../../scripts/check-site/stars-held.ts";
import { append, replace } from "../../fixtures/content.ts";
import { inHead, inMain, lapsedPage, problemsWith } from "../../fixtures/small-site.ts";

const from = (html: string) => problemsWith(starsHeld, { "index.html": inMain(html) });
const outside = "index.html: a filled star outside of any certificate";

describe("filled stars stand only where a certificate holds", () => {
  it("so a sound site has no problem, though a lapsed product's page shows the card of one that holds", async () => {
    expect(await problemsWith(starsHeld)).toEqual([]);
  });

  it.each(["past-term", "expired", "withdrawn", "undated", "none", "superseded", "bogus"])(
    "a filled star beside a certificate that is %s is found",
    async (state) => {
      expect(await from(`<div data-certificate-state="${state}"><b>★★★</b></div>`)).toEqual([
        `index.html: a filled star, but the certificate's state is “${state}”`,
      ]);
    },
  );

  it.each(["valid", "expiring", "extended"])("beside one that is %s it is no problem", async (state) => {
    expect(await from(`<div data-certificate-state="${state}"><b>★★★</b></div>`)).toEqual([]);
  });

  it.each([
    ["in a sentence", "<p>Đạt 5 ★</p>"],
    ["drawn by another sign", "<p>⭐</p>"],
    ["written as a reference", "<p>&starf;</p>"],
    ["in a picture's words", `<img src="/ocop/assets/map.svg" alt="★★★★">`],
    ["in a style", `<style>p::after{content:"★"}</style>`],
    ["in a drawing", "<svg><text>★</text></svg>"],
  ])("one %s is found", async (_where, html) => expect(await from(html)).toEqual([outside]));

  it("one in the description or the structured data is found", async () => {
    const head = inHead(`<meta property="og:title" content="★★★★★ Miến">`);
    expect(await problemsWith(starsHeld, { "index.html": head })).toEqual([outside]);
    const data = inHead(`<script type="application/ld+json">{"name":"★"}</script>`);
    expect(await problemsWith(starsHeld, { "index.html": data })).toEqual([outside]);
  });

  it("what waits for a later day is judged by that day's state, and no other", async () => {
    const wait = (now: string, later: string) =>
      `<div data-certificate-state="${now}"><template data-state="${later}"><b>★</b></template></div>`;
    expect(await from(wait("valid", "expired"))).toEqual([
      "index.html: a filled star, but the certificate's state is “expired”",
    ]);
    expect(await from(wait("expired", "valid"))).toEqual([]);
  });

  it("one on the page of a lapsed product is found, whatever the state around it says", async () => {
    const claim = `<div data-certificate-state="valid">★★★★</div>`;
    const problem = `${lapsedPage}: a filled star on the page of a product that is “expired”`;
    expect(await problemsWith(starsHeld, { [lapsedPage]: inMain(claim) })).toEqual([problem]);
    const item = inMain(`<ol><li><a href="/ocop/san-pham/ruou-mau/">x</a>${claim}</li></ol>`);
    expect(await problemsWith(starsHeld, { [lapsedPage]: item })).toEqual([problem]);
  });

  it.each([`.x::before{content:"★"}`, String.raw`.x::before{content:"\2605"}`])(
    "one in a style sheet is found: %s",
    async (css) => {
      expect(await problemsWith(starsHeld, { "assets/site.css": append(css) })).toEqual([
        "assets/site.css: a filled star in a style sheet, which knows no certificate",
      ]);
    },
  );

  it("outlined stars are no problem", async () => {
    expect(await problemsWith(starsHeld, { [lapsedPage]: replace("Từng", "☆☆☆☆ Từng") })).toEqual([]);
  });
});
