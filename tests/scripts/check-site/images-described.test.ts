import { describe, expect, it } from "vitest";
import { imagesDescribed } from "../../../scripts/check-site/images-described.ts";
import { inMain, problemsWith } from "../../fixtures/small-site.ts";

const from = (html: string) => problemsWith(imagesDescribed, { "index.html": inMain(html) });

describe("every picture says what it shows", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(imagesDescribed)).toEqual([]));

  it("a picture without alt is found", async () => {
    expect(await from(`<img src="/ocop/assets/map.svg">`)).toEqual([
      "index.html: <img “/ocop/assets/map.svg”> has no alt",
    ]);
  });

  it("a drawing, or an element told as a picture, without a name is found", async () => {
    expect(await from(`<svg class="map"></svg><span role="img">★</span>`)).toEqual([
      "index.html: <svg “map”> neither has a name nor is hidden",
      "index.html: <span> neither has a name nor is hidden",
    ]);
  });

  it.each([
    `<img src="/ocop/assets/map.svg" alt="">`,
    `<svg aria-hidden="true"></svg>`,
    `<span aria-hidden="true"><svg></svg></span>`,
    `<svg><title>Bản đồ</title></svg>`,
    `<svg role="img" aria-label="Bản đồ"><svg></svg></svg>`,
  ])("%s is no problem", async (html) => expect(await from(html)).toEqual([]));
});
