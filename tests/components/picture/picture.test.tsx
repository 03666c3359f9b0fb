import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Picture } from "../../../src/components/picture/picture.tsx";
import type { Language } from "../../../src/catalogue/records.ts";
import { pageWith, published } from "../../pictures/page-context.ts";
import { checkedPhoto, drawing } from "../../pictures/sources.ts";

const widths = [320, 640, 960];

async function rendered(language: Language, kind: "drawing" | "photo" | "none", first = false): Promise<string> {
  const source = kind === "drawing" ? drawing() : checkedPhoto(Buffer.alloc(0));
  const { context, product } = await pageWith(language, ...(kind === "none" ? [] : [published(source, widths)]));
  return renderToString(<Picture context={context} of={product} layout="page" first={first} />);
}

describe("a picture on a page", () => {
  it("has its room kept, so that nothing moves when it comes", async () => {
    const html = await rendered("vi", "drawing");
    expect(html).toMatch(/<img [^>]*width="960" height="720"/);
    expect(html).toContain("background-color:#c98a10");
  });

  it("is fetched when it comes near; the first of the page at once", async () => {
    expect(await rendered("vi", "drawing")).toMatch(/<img [^>]*loading="lazy" decoding="async"/);
    expect(await rendered("vi", "drawing", true)).toMatch(/<img [^>]*loading="eager" fetchpriority="high"/);
  });

  it("says of a drawing that it is one", async () => {
    expect(await rendered("vi", "drawing")).toContain("<figcaption>Minh họa</figcaption>");
    expect(await rendered("en", "drawing")).toContain("<figcaption>Illustration</figcaption>");
  });

  it("says of a photo who took it, when, and on what terms; its description is Vietnamese", async () => {
    const vietnamese = await rendered("vi", "photo");
    expect(vietnamese).toContain("Ảnh: Hợp tác xã Mẫu, 31/1/2026. Giấy phép: CC BY 4.0.");
    const english = await rendered("en", "photo");
    expect(english).toContain("Photo: Hợp tác xã Mẫu, 31 January 2026. Licence: CC BY 4.0.");
    expect(english).toMatch(/alt="Túi miến bên nong tre" lang="vi"/);
  });

  it("is left out where there is none", async () => {
    expect(await rendered("vi", "none")).toBe("");
  });
});
