import { describe, expect } from "vitest";
import { test } from "./visitor.ts";

describe.concurrent("a visitor", () => {
  test("goes from the home page to the list, to a found product, to its producer and back to the product", async ({
    visitor,
  }) => {
    const page = await visitor.visit("/");
    await page.getByRole("link", { name: /^Xem cả \d+ sản phẩm$/ }).click();
    await page.getByRole("searchbox").fill("mien dong tai hoan");
    await page
      .getByRole("list", { name: "Kết quả" })
      .getByRole("link", { name: "Miến dong Tài Hoan", exact: true })
      .click();
    await page.getByRole("heading", { level: 1, name: "Miến dong Tài Hoan" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Hợp tác xã Tài Hoan" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Hợp tác xã Tài Hoan" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Miến dong Tài Hoan", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Miến dong Tài Hoan" }).waitFor();
  });

  test("reads a product in the other language, and comes back to the same product", async ({ visitor }) => {
    const page = await visitor.visit("/san-pham/mien-dong-tai-hoan/");
    await page.getByRole("link", { name: "This page in English" }).click();
    await page.waitForURL("**/en/products/mien-dong-tai-hoan/");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("heading", { level: 1, name: "Miến dong Tài Hoan" }).waitFor();
    await page.getByRole("heading", { level: 2, name: "Where it is made" }).waitFor();
    await page.getByRole("link", { name: "Trang này bằng tiếng Việt" }).click();
    await page.waitForURL("**/san-pham/mien-dong-tai-hoan/");
    await page.getByRole("heading", { level: 2, name: "Nơi làm ra" }).waitFor();
  });

  test("follows a product's places: the district on the label and the commune of today", async ({ visitor }) => {
    const page = await visitor.visit("/san-pham/mien-dong-tai-hoan/");
    const origin = page.getByRole("region", { name: "Nơi làm ra" });
    expect(await origin.innerText()).toMatch(/Đến 30\/6\/2025[\s\S]*huyện Na Rì, tỉnh Bắc Kạn/);
    expect(await origin.innerText()).toMatch(/Từ 1\/7\/2025[\s\S]*tỉnh Thái Nguyên/);
    await origin.getByRole("link", { name: "huyện Na Rì" }).click();
    await page.getByRole("heading", { level: 1, name: "Huyện Na Rì" }).waitFor();
    expect(await page.getByRole("link", { name: "Miến dong Tài Hoan", exact: true }).count()).toBe(1);
  });

  test("who follows the number behind a claim sees its source", async ({ visitor }) => {
    const page = await visitor.visit("/san-pham/mien-dong-tai-hoan/");
    await page
      .getByRole("region", { name: "Câu chuyện" })
      .getByRole("link", { name: /^Nguồn \d+$/ })
      .first()
      .click();
    const note = page.locator(":target");
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toMatch(/\S{3}/);
  });

  test("with a wrong address is told so, and led to the list of products", async ({ visitor }) => {
    const page = await visitor.visit("/san-pham/khong-co-san-pham-nay/");
    await page.getByRole("heading", { level: 1, name: "Không có trang này" }).waitFor();
    await page.getByRole("main").getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: "Sản phẩm" }).waitFor();
  });

  test("sees in the menu and above the page where on the site it stands", async ({ visitor }) => {
    const page = await visitor.visit("/san-pham/mien-dong-tai-hoan/");
    const menu = page.getByRole("navigation", { name: "Mục chính" });
    expect(await menu.locator("[aria-current]").allInnerTexts()).toEqual(["Sản phẩm"]);
    const way = page.getByRole("navigation", { name: "Bạn đang ở" }).getByRole("listitem");
    expect(await way.allInnerTexts()).toEqual(["Trang chủ", "Sản phẩm", "Miến dong Tài Hoan"]);
  });
});
