import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { budgetsKept } from "../../../scripts/check-site/budgets-kept.ts";
import { append } from "../../fixtures/content.ts";
import { heldPage, inHead, inMain, problemsWith } from "../../fixtures/small-site.ts";

/** Text that no compression makes smaller than about this many bytes. */
const noise = (bytes: number) => randomBytes(bytes).toString("base64");
const over = (file: string, what: string) => [expect.stringMatching(`^${file}: ${what}: [\\d.]+ KB, at most`)];

describe("a product page stays small", () => {
  it("so a sound site has no problem", async () => expect(await problemsWith(budgetsKept)).toEqual([]));

  it("a page that is too long together with its styles is found", async () => {
    const styles = append(`/*${noise(7000)}*/`);
    const changes = { "assets/site.css": styles, [heldPage]: inMain(`<p>${noise(7000)}</p>`) };
    expect(await problemsWith(budgetsKept, changes)).toEqual(over(heldPage, "HTML and style sheet"));
    expect(await problemsWith(budgetsKept, { [heldPage]: inMain(`<p>${noise(7000)}</p>`) })).toEqual([]);
  });

  it("length that compresses well is no problem", async () => {
    expect(await problemsWith(budgetsKept, { [heldPage]: inMain("<p>miến</p>".repeat(20_000)) })).toEqual([]);
  });

  it("scripts that are too large are found, those that they import and those in the page too", async () => {
    const changes = {
      [heldPage]: inHead(
        `<script type="module" src="/ocop/assets/large.js"></script><script>"${noise(3000)}"</script>`,
      ),
      "assets/large.js": `import{a}from"./chunk.js";a("${noise(3000)}")`,
      "assets/chunk.js": `export const a="${noise(3000)}"`,
    };
    expect(await problemsWith(budgetsKept, changes)).toEqual(over(heldPage, "JavaScript"));
    expect(await problemsWith(budgetsKept, { ...changes, "assets/chunk.js": "export const a=1" })).toEqual([]);
  });

  it("code that a visitor has to ask for does not count", async () => {
    const island = append(`\nb.onclick=()=>import("./large.js")`);
    const changes = { "assets/island.js": island, "assets/large.js": noise(20_000) };
    expect(await problemsWith(budgetsKept, changes)).toEqual([]);
  });

  it("fonts that are too large are found at their style sheet", async () => {
    const changes = { "assets/sans.woff2": new Uint8Array(62_000) };
    expect(await problemsWith(budgetsKept, changes)).toEqual(over("assets/site.css", "fonts"));
  });
});
