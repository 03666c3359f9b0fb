import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { goSearching } from "./product-search.ts";
import { products } from "./products.ts";
import { test } from "./visitor.ts";

const kinds = [
  {
    name: "alcohol",
    of: products.filter((product) => product.class === "alcohol"),
    vi: "Uống rượu, bia có hại cho sức khỏe.",
    en: "Alcohol harms your health.",
  },
  {
    name: "a food supplement",
    of: products.filter((product) => product.class === "supplement"),
    vi: "Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh.",
    en: "This food is not a medicine and does not replace medicine.",
  },
];
const each = kinds.flatMap(({ of, vi, en }) => of.map(({ name, slug }) => ({ name, slug, vi, en })));
const alcohol = kinds.flatMap(({ name, of }) => (name === "alcohol" ? of : []));
const cards = (page: Page, words: string) =>
  page.getByRole("main").getByRole("listitem").filter({ hasText: words }).getByRole("heading").allInnerTexts();

describe.concurrent("whoever looks at", () => {
  test.for(each)(
    "the page of $name reads its notice at the top, in both languages",
    async ({ slug, vi, en }, { visitor }) => {
      for (const [address, words] of [
        [`/san-pham/${slug}/`, vi],
        [`/en/products/${slug}/`, en],
      ] as const) {
        const page = await visitor.visit(address, { javaScriptEnabled: false });
        const notice = page.locator("article > header").getByRole("note");
        expect(await notice.innerText()).toContain(words);
      }
    },
  );

  test.for(kinds)(
    "the list of products reads the notice on every card of $name, and on no other",
    async (kind, { visitor }) => {
      const page = await visitor.visit("/san-pham/");
      expect(await cards(page, kind.vi)).toEqual(kind.of.map(({ name }) => name));
      const english = await visitor.visit("/en/products/");
      expect(await cards(english, kind.en)).toEqual(kind.of.map(({ name }) => name));
    },
  );

  test.for(kinds)("search results reads the notice of $name there too", async ({ of, vi }, { visitor }) => {
    const search = await goSearching(visitor);
    await search.ask(of[0]?.name ?? "");
    const first = search.page.getByRole("list", { name: "Kết quả" }).getByRole("listitem").first();
    expect(await first.innerText()).toContain(vi);
  });

  test.for(alcohol)("$name is not told where to buy it", async ({ slug }, { visitor }) => {
    const page = await visitor.visit(`/san-pham/${slug}/`, { javaScriptEnabled: false });
    const shops = page.getByRole("region", { name: "Mua ở đâu" });
    expect(await shops.innerText()).toContain("Trang này không dẫn nơi bán đồ uống có cồn.");
    expect(await shops.getByRole("link").count()).toBe(0);
    expect(await page.locator("main a[href*='/diem-ban/']").count()).toBe(0);
  });

  test("the sales points is shown no alcohol there", async ({ visitor }) => {
    const page = await visitor.visit("/diem-ban/", { javaScriptEnabled: false });
    const points = await page
      .locator("main a[href*='/diem-ban/']")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(points.length).toBeGreaterThan(5);
    for (const point of points) {
      await page.goto(new URL(point ?? "", page.url()).href);
      for (const { slug } of alcohol)
        expect(await page.locator(`main a[href*='/${slug}/']`).count(), point ?? "").toBe(0);
    }
  });
});
