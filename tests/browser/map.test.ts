import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { products } from "./products.ts";
import { test } from "./visitor.ts";

const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };
const withoutScript = { javaScriptEnabled: false };

/** The map's links to units or products that can be seen. */
const linksTo = (page: Page, address: string) =>
  page
    .getByRole("group", { name: /^Bản đồ tỉnh Bắc Kạn cũ/ })
    .locator(`a[href*="${address}"]`)
    .filter({ visible: true });

describe.concurrent("the map of places", () => {
  test("changes with its list from the districts to the communes of today, without JavaScript", async ({ visitor }) => {
    const page = await visitor.visit("/vung/", { ...desk, ...withoutScript });
    expect(await linksTo(page, "/vung/huyen-").count()).toBe(7);
    expect(await linksTo(page, "/vung/xa-").count()).toBe(0);
    await page.getByRole("region", { name: "8 huyện, thành phố" }).waitFor();
    await page.getByRole("radio", { name: /Từ 1\/7\/2025/ }).check({ force: true });
    expect(await linksTo(page, "/vung/huyen-").count()).toBe(0);
    expect(await linksTo(page, "/vung/xa-").count()).toBe(35);
    await page.getByRole("region", { name: "37 xã, phường" }).waitFor();
    expect(await page.getByRole("region", { name: "8 huyện, thành phố" }).count()).toBe(0);
  });

  test("is switched with the arrow keys, and walked with Tab", async ({ visitor }) => {
    const page = await visitor.visit("/vung/", desk);
    await page.getByRole("radio", { name: /Đến 30\/6\/2025/ }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("radio", { name: /Từ 1\/7\/2025/ }).isChecked()).toBe(true);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Bỏ qua bản đồ, tới danh sách" });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Huyện Ba Bể" }).waitFor();
  });

  test("leads past itself to the list", async ({ visitor }) => {
    const page = await visitor.visit("/vung/", desk);
    await page.getByRole("link", { name: "Bỏ qua bản đồ, tới danh sách" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Huyện Ba Bể");
  });

  test("goes to a district where a finger touches it on a phone", async ({ visitor }) => {
    const page = await visitor.visit("/vung/", { ...phone, hasTouch: true });
    const map = page.getByRole("group", { name: /^Bản đồ tỉnh Bắc Kạn cũ/ });
    await map.evaluate((drawing) => drawing.scrollIntoView({ behavior: "instant", block: "center" }));
    const box = await map.boundingBox();
    if (!box) throw new Error("the map is not there");
    await page.touchscreen.tap(box.x + box.width * 0.86, box.y + box.height * 0.6);
    await page.getByRole("heading", { level: 1, name: "Huyện Na Rì" }).waitFor();
  });

  test("names a product where it is pointed at, and leads to it", async ({ visitor }) => {
    const page = await visitor.visit("/vung/", desk);
    const mark = page.getByRole("link", { name: "Miến dong Tài Hoan, Côn Minh, Na Rì" }).filter({ visible: true });
    await mark.locator("path").hover();
    expect(await mark.locator("text").isVisible()).toBe(true);
    await mark.locator("path").click();
    await page.getByRole("heading", { level: 1, name: "Miến dong Tài Hoan" }).waitFor();
  });

  test("lights up in the list the district that is pointed at", async ({ visitor }) => {
    const page = await visitor.visit("/vung/", desk);
    const entry = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Huyện Na Rì" }) });
    const before = await entry.evaluate((item) => getComputedStyle(item).boxShadow);
    await page.getByRole("link", { name: /^Huyện Na Rì, \d+ sản phẩm$/ }).focus();
    expect(await entry.evaluate((item) => getComputedStyle(item).boxShadow)).not.toBe(before);
  });

  test("has on a phone every product of a known district in its list, and letters of at least 11 pixels", async ({
    visitor,
  }) => {
    const page = await visitor.visit("/vung/", phone);
    const listed = page.getByRole("region", { name: "8 huyện, thành phố" }).locator("details a");
    const shown = await listed.evaluateAll((links) => new Set(links.map((link) => link.textContent)).size);
    expect(shown).toBeGreaterThan(products.length * 0.9);
    const sizes = await page.locator("main svg text").evaluateAll((texts) =>
      texts
        .filter((text) => text.checkVisibility({ visibilityProperty: true }))
        .map((text) => {
          const svg = text.closest("svg");
          const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
          return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
    );
    expect(sizes.length).toBeGreaterThan(8);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });

  test("says what it is not, and links to the licence that its shapes ask for", async ({ visitor }) => {
    const page = await visitor.visit("/vung/");
    await page.getByText("Bản đồ minh họa, không phải bản đồ địa giới hành chính.").waitFor();
    const licence = page.getByRole("link", { name: "Giấy phép của Who’s On First" });
    expect(await licence.getAttribute("href")).toBe("https://whosonfirst.org/docs/licenses/");
    await page.getByText("Wessel & Smith 1996").waitFor();
  });
});

describe.concurrent("the small map", () => {
  test.for([
    ["/san-pham/mien-dong-tai-hoan/", /Côn Minh, huyện Na Rì, nay thuộc xã Côn Minh/],
    ["/vung/huyen-na-ri/", /huyện Na Rì\.$/],
    ["/vung/xa-con-minh/", /xã Côn Minh\.$/],
  ] as const)(
    "on %s tells in words what it shows, beside Vietnam with its archipelagos",
    async ([address, name], { visitor }) => {
      const page = await visitor.visit(address, phone);
      await page.getByRole("img", { name }).waitFor();
      await page.getByRole("img", { name: /quần đảo Hoàng Sa và quần đảo Trường Sa của Việt Nam/ }).waitFor();
      expect(visitor.requests.filter((request) => /^\/assets\/map-.*\.svg$/.test(request))).toHaveLength(1);
    },
  );
});
