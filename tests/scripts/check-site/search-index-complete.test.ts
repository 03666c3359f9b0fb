import { describe, expect, it } from "vitest";
import { searchIndexComplete } from "../../../scripts/check-site/search-index-complete.ts";
import { fragment, problemsWith } from "../../fixtures/small-site.ts";

const file = (name: string) => `pagefind/fragment/${name}.pf_fragment`;

describe("search finds every product in each language", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(searchIndexComplete)).toEqual([]));

  it("a product missing in one language, or standing twice, is found", async () => {
    expect(await problemsWith(searchIndexComplete, { [file("en_2")]: null })).toEqual([
      "pagefind/fragment/en_*: ruou-mau stands 0 times in the index",
    ]);
    expect(await problemsWith(searchIndexComplete, { [file("vi_3")]: fragment("/san-pham/mien-mau/") })).toEqual([
      "pagefind/fragment/vi_*: mien-mau stands 2 times in the index",
    ]);
  });

  it("a hit that leads nowhere is found", async () => {
    expect(await problemsWith(searchIndexComplete, { [file("vi_3")]: fragment("/san-pham/mat/") })).toEqual([
      "pagefind/fragment/vi_*: /san-pham/mat/ is no page of this site",
    ]);
  });

  it("a hit with filled stars whose certificate does not hold is found", async () => {
    const starred = fragment("/san-pham/ruou-mau/", { stars: "4", states: "2026-01-01|expired|…\n2027-01-01|valid|…" });
    expect(await problemsWith(searchIndexComplete, { [file("vi_2")]: starred })).toEqual([
      "pagefind/fragment/vi_*: /san-pham/ruou-mau/ carries filled stars, but its certificate does not hold",
    ]);
  });

  it("a fragment that cannot be read is told as such", async () => {
    expect(await problemsWith(searchIndexComplete, { [file("vi_3")]: "x" })).toEqual([
      `${file("vi_3")}: is no fragment of the known form`,
    ]);
  });
});
