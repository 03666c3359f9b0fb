import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { mapFile } from "../../../src/components/map/map-file.tsx";
import { content } from "../../fixtures/content.ts";

describe("the one file of shapes that all maps draw from", () => {
  it("holds every district and commune by its id, both archipelagos by name, and stays small", async () => {
    const { catalogue } = await content();
    if (!catalogue) throw new Error("the specimens are broken");
    const { address, text } = mapFile(catalogue);
    expect(address).toMatch(/^\/assets\/map-[0-9a-f]{8}\.svg$/);
    const wanted = [...catalogue.districts, ...catalogue.communesNow].map(({ id }) => id);
    for (const id of ["ground", "before", "now", "vietnam", ...wanted]) expect(text).toContain(` id="${id}"`);
    expect(text).toMatch(/Hoàng Sa<\/text><text[^>]*>\(Việt Nam\)/);
    expect(text).toMatch(/Trường Sa<\/text><text[^>]*>\(Việt Nam\)/);
    expect(brotliCompressSync(text).length).toBeLessThan(8 * 1024);
  });

  it("takes ink and paper from the page", async () => {
    const { catalogue } = await content();
    if (!catalogue) throw new Error("the specimens are broken");
    expect(mapFile(catalogue).text).not.toMatch(/#[0-9a-f]{3,6}"|rgb|hsl/);
  });
});
