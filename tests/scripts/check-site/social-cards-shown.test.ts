import { describe, expect, it } from "vitest";
import { socialCardsShown } from "../../../scripts/check-site/social-cards-shown.ts";
import { inHead, jpegHeader, problemsWith } from "../../fixtures/small-site.ts";

const page = "index.html";
const card = "https://example.org/ocop/assets/cards/mau.jpg";

describe("every page that may be shared has its card", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(socialCardsShown)).toEqual([]));

  it("a page without one, or with two, is found", async () => {
    const without = (html: string) => html.replace(/<meta property="og:image" [^>]*>/, "");
    expect(await problemsWith(socialCardsShown, { [page]: without })).toEqual(["index.html: 0 × og:image"]);
    const twice = inHead(`<meta property="og:image" content="${card}">`);
    expect(await problemsWith(socialCardsShown, { [page]: twice })).toEqual(["index.html: 2 × og:image"]);
  });

  it("a card that is not there, or is no JPEG, is found", async () => {
    const elsewhere = (html: string) => html.replace("cards/mau.jpg", "cards/khac.jpg");
    expect(await problemsWith(socialCardsShown, { [page]: elsewhere })).toEqual([
      "index.html: og:image https://example.org/ocop/assets/cards/khac.jpg is no JPEG of 1200 × 630",
    ]);
    const found = await problemsWith(socialCardsShown, { "assets/cards/mau.jpg": new Uint8Array(1000) });
    expect(found).toContain(`index.html: og:image ${card} is no JPEG of 1200 × 630`);
  });

  it("a card of another size is found", async () => {
    const found = await problemsWith(socialCardsShown, { "assets/cards/mau.jpg": jpegHeader(1200, 600) });
    expect(found).toContain(`index.html: og:image ${card} is no JPEG of 1200 × 630`);
  });

  it("a card that nobody can hear is found", async () => {
    const mute = (html: string) => html.replace(/(og:image:alt" content=)"[^"]*"/, '$1""');
    expect(await problemsWith(socialCardsShown, { [page]: mute })).toEqual([
      "index.html: og:image has no og:image:alt",
    ]);
  });

  it("a page that is kept out of search needs none", async () => {
    const hidden = (html: string) =>
      html.replace(/<meta property="og:image" [^>]*>/, '<meta name="robots" content="noindex">');
    expect(await problemsWith(socialCardsShown, { [page]: hidden })).toEqual([]);
  });
});
