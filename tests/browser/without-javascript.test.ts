import { describe, expect } from "vitest";
import { products } from "./products.ts";
import { test } from "./visitor.ts";

const withoutScript = { javaScriptEnabled: false };

describe.concurrent("a visitor without JavaScript", () => {
  test.for([
    ["/san-pham/", "Ô tìm kiếm cần JavaScript; danh sách đầy đủ ở ngay dưới đây."],
    ["/en/products/", "The search box needs JavaScript; the full list is just below."],
  ] as const)(
    "sees on %s every product, and no search box that would not work",
    async ([address, word], { visitor }) => {
      const page = await visitor.visit(address, withoutScript);
      expect(await page.getByRole("searchbox").count()).toBe(0);
      expect(await page.getByRole("combobox").count()).toBe(0);
      expect(await page.locator("noscript p").innerText()).toBe(word);
      const names = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");
      expect(await names.allInnerTexts()).toEqual(products.map(({ name }) => name));
    },
  );

  test("reads on a product page its certificate, its origin, its story, what is known, and the sources", async ({
    visitor,
  }) => {
    const page = await visitor.visit("/san-pham/mien-dong-tai-hoan/", withoutScript);
    const part = (name: string) => page.getByRole("region", { name }).innerText();
    expect(await part("Giấy chứng nhận")).toMatch(
      /Còn hiệu lực[\s\S]*★★★★★[\s\S]*Được công nhận 5 sao[\s\S]*Quyết định[\s\S]*Cơ quan ban hành[\s\S]*Thời hạn[\s\S]*Nguồn/,
    );
    expect(await part("Nơi làm ra")).toMatch(/xã Côn Minh, huyện Na Rì[\s\S]*tỉnh Thái Nguyên/);
    expect((await part("Câu chuyện")).length).toBeGreaterThan(500);
    const facts = page.getByRole("region", { name: "Những điều đã biết" });
    await facts.getByText(/^Xem \d+ dữ kiện$/).click();
    expect(await facts.getByRole("listitem").count()).toBeGreaterThan(3);
    const notes = page.getByRole("region", { name: "Chú thích nguồn" });
    expect(await notes.getByRole("link").count()).toBeGreaterThan(2);
    for (const number of await page.getByRole("link", { name: /^Nguồn \d+$/ }).all())
      expect(await page.locator((await number.getAttribute("href")) ?? "none").count()).toBe(1);
  });

  test("finds products by sector and by place", async ({ visitor }) => {
    const page = await visitor.visit("/san-pham/", withoutScript);
    await page
      .getByRole("navigation", { name: "Theo ngành" })
      .getByRole("link", { name: /^Đồ uống/ })
      .click();
    await page.getByRole("heading", { level: 1, name: "Đồ uống" }).waitFor();
    const drinks = products.filter(({ sector }) => sector === "do-uong");
    expect(await page.getByRole("main").getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(
      drinks.map(({ name }) => name),
    );
  });
});
