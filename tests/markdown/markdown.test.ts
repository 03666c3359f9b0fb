import { describe, expect, it } from "vitest";
import { isAllowedLink, markdown } from "../../src/markdown/markdown.ts";

const render = (story: string) => markdown.render(story);

/** Every address that the rendered story would send its reader to, or load, decoded as a browser does. */
function addresses(html: string): string[] {
  return [...html.matchAll(/(?:href|src|action|srcset)="([^"]*)"/g)].map(([, address = ""]) =>
    address.replaceAll("&amp;", "&"),
  );
}
const tags = (html: string) => [...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag = ""]) => tag);
/** The tags that Markdown itself may make of these stories. */
const own = new Set("p a span sup hr section ol li code pre strong table thead tbody tr th td".split(" "));

describe("a link", () => {
  it.each([
    "https://example.org",
    "https://example.org/bai?x=1#y",
    "https://example.org:8443/",
    "HTTPS://EXAMPLE.ORG/",
    "/san-pham/mien-dong-mau/",
    "/",
    "#goc-tich",
    "mailto:lien-he@example.org",
    "tel:+84000000000",
  ])("may lead to %s", (address) => {
    expect(isAllowedLink(address)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml;base64,PHN2Zz4=",
    "file:///etc/passwd",
    "ftp://example.org",
    "http://example.org",
    "//example.org",
    "https:example.org",
    "https:///example.org",
    "https://",
    "https://bank.example@evil.example/",
    "https://bank.example:x@evil.example/",
    "trang-khac/",
    "../trang-khac/",
    "?x=1",
    "",
  ])("may not lead to %j", (address) => {
    expect(isAllowedLink(address)).toBe(false);
  });

  it.each(["/\\evil.example", "/\t/evil.example", "/\n/evil.example"])(
    "may not lead to %j, which a browser takes for another site",
    (address) => {
      expect(new URL(address, "https://san-vat.example/").hostname).toBe("evil.example");
      expect(isAllowedLink(address)).toBe(false);
    },
  );
});

describe("a rendered story", () => {
  it("has its chapters, bold text, links and lists", () => {
    expect(render("## Gốc tích\n\n**Miến** [dai](https://example.org/).\n\n- một\n- hai\n")).toBe(
      '<h2>Gốc tích</h2>\n<p><strong>Miến</strong> <a href="https://example.org/">dai</a>.</p>\n<ul>\n<li>một</li>\n<li>hai</li>\n</ul>\n',
    );
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "Miến <b>dai</b>",
    '<a href="javascript:alert(1)">Mua</a>',
    "<iframe src=https://example.org></iframe>",
    "<!-- ghi chú -->",
    "<div>\n\n**Miến**\n\n</div>",
    "`<script>`",
    "    <script>",
    "```\n</code><script>\n```",
    '```"><script>\nx\n```',
    '[a](https://example.org "x\\"><script>")',
    "| <b> |\n|---|\n| <i> |",
  ])("shows HTML as the text that was typed: %s", (story) => {
    const html = render(story);
    expect(tags(html).filter((tag) => !own.has(tag))).toEqual([]);
    expect(html).not.toMatch(/<[^>]*\son[a-z]+=/i);
    expect(html).toContain("&lt;");
  });

  it.each([
    "![Túi](https://example.org/bia.jpg)",
    "![Túi][bia]\n\n[bia]: https://example.org/bia.jpg",
    "![](/bia.jpg)",
    "![Túi](data:image/png;base64,AAAA)",
  ])("loads no picture: %s", (story) => {
    const html = render(story);
    expect(tags(html)).not.toContain("img");
    expect(html).not.toContain("src=");
  });

  it.each([
    "[Mua](javascript:alert(1))",
    "[Mua](JAVASCRIPT:alert(1))",
    "[Mua](&#106;avascript:alert(1))",
    "[Mua](java&Tab;script:alert(1))",
    "[Mua](<javascript:alert(1)>)",
    "[Mua](\\javascript:alert(1))",
    "[Mua][1]\n\n[1]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "[Mua](data:text/html,<b>)",
    "[Mua](vbscript:x)",
    "[Mua](//evil.example)",
    "[Mua](\\/\\/evil.example)",
    "[Mua](/\\evil.example)",
    "[Mua](/&Tab;/evil.example)",
    "[Mua](/&NewLine;/evil.example)",
    "[Mua](https://bank.example@evil.example)",
    "[Mua](http://evil.example)",
    "[![a](javascript:alert(1))](javascript:alert(2))",
  ])("leads to no other site and runs nothing: %s", (story) => {
    for (const address of addresses(render(story))) {
      const url = new URL(address, "https://san-vat.example/");
      expect(url.origin).toBe("https://san-vat.example");
    }
  });

  it("does not make links of bare addresses", () => {
    expect(render("https://example.org và example.org")).toBe("<p>https://example.org và example.org</p>\n");
  });

  it("survives quotes in quotes in quotes", () => {
    expect(tags(render(`${"> ".repeat(5000)}Miến`)).length).toBeLessThan(30);
  });
});
