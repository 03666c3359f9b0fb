import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { goSearching } from "./product-search.ts";
import { products } from "./products.ts";
import { site, test } from "./visitor.ts";

const alcohol = {
  name: "alcohol",
  of: products.filter((product) => product.class === "alcohol"),
  vi: "Uống rượu, bia có hại cho sức khỏe.",
  en: "Alcohol harms your health.",
};
const supplements = {
  name: "a food supplement",
  of: products.filter((product) => product.class === "supplement"),
  vi: "Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh.",
  en: "This food is not a medicine and does not replace medicine.",
};
const kinds = [alcohol, supplements];
const withoutScript = { javaScriptEnabled: false };
/** The names on the cards of a list that hold certain words. */
const cardsWith = (page: Page, words: string) =>
  page.getByRole("main").getByRole("listitem").filter({ hasText: words }).getByRole("heading").allInnerTexts();

describe.concurrent("whoever looks at", () => {
  test.for(kinds)(
    "any page of $name reads its notice first, in both languages",
    async ({ of, vi, en }, { visitor }) => {
      expect(of.length).toBeGreaterThan(0);
      const page = await visitor.visit("/", withoutScript);
      const notice = page.locator("article > header").getByRole("note");
      for (const { slug } of of) {
        await page.goto(`${site.url}/san-pham/${slug}/`);
        expect(await notice.innerText(), slug).toContain(vi);
        await page.goto(`${site.url}/en/products/${slug}/`);
        expect(await notice.innerText(), slug).toContain(en);
      }
    },
  );

  test.for(kinds)("the list reads the notice on each card of $name, and on no other", async (kind, { visitor }) => {
    const page = await visitor.visit("/san-pham/");
    expect(await cardsWith(page, kind.vi)).toEqual(kind.of.map(({ name }) => name));
    const english = await visitor.visit("/en/products/");
    expect(await cardsWith(english, kind.en)).toEqual(kind.of.map(({ name }) => name));
  });

  test.for(kinds)("search results reads the notice of $name there too", async ({ of, vi }, { visitor }) => {
    const search = await goSearching(visitor);
    await search.ask(of[0]?.name ?? "");
    const first = search.page.getByRole("list", { name: "Kết quả" }).getByRole("listitem").first();
    expect(await first.innerText()).toContain(vi);
  });

  test("any page of alcohol is not told where to buy it", async ({ visitor }) => {
    const page = await visitor.visit("/", withoutScript);
    const shops = page.getByRole("region", { name: "Mua ở đâu" });
    for (const { slug } of alcohol.of) {
      await page.goto(`${site.url}/san-pham/${slug}/`);
      expect(await shops.innerText(), slug).toContain("Trang này không dẫn nơi bán đồ uống có cồn.");
      expect(await shops.getByRole("link").count(), slug).toBe(0);
      expect(await page.locator("main a[href*='/diem-ban/']").count(), slug).toBe(0);
    }
  });

  test("any sales point is shown no alcohol there", async ({ visitor }) => {
    const page = await visitor.visit("/diem-ban/", withoutScript);
    const links = page.locator("main a[href*='/diem-ban/']");
    const points = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(points.length).toBeGreaterThan(5);
    for (const point of points) {
      await page.goto(point);
      for (const { slug } of alcohol.of) expect(await page.locator(`main a[href*='/${slug}/']`).count(), point).toBe(0);
    }
  });
});
