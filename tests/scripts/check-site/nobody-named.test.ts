import { describe, expect, it } from "vitest";
import { nobodyNamed } from "../../../scripts/check-site/nobody-named.ts";
import { heldPage, inMain, problemsWith } from "../../fixtures/small-site.ts";

const from = (html: string, ...consented: string[]) =>
  problemsWith(nobodyNamed(new Set(consented)), { [heldPage]: inMain(html) });

describe("no page names a person by title and name", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(nobodyNamed(new Set()))).toEqual([]));

  it.each([
    ["in a sentence", "<p>Nghề do ông Mẫu truyền lại.</p>"],
    ["across marks of emphasis", "<p>Nghề do <b>ông</b> <em>Mẫu</em> truyền lại.</p>"],
    ["in a picture's words", `<img src="/ocop/assets/map.svg" alt="Sân nhà ông Mẫu">`],
  ])("one who is named %s is found", async (_where, html) => {
    expect(await from(html)).toEqual([`${heldPage}: “ông Mẫu” names a person`]);
  });

  it("two blocks that follow each other name nobody", async () => {
    expect(await from("<p>Gặp ông</p><p>Mẫu hàng</p>")).toEqual([]);
  });

  it("with a consent on record the name may stand on that product's pages", async () => {
    expect(await from("<p>Nghề do ông Mẫu truyền lại.</p>", "mien-mau")).toEqual([]);
    expect(await from("<p>Nghề do ông Mẫu truyền lại.</p>", "ruou-mau")).toHaveLength(1);
  });
});
