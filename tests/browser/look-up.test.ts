import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { products } from "./products.ts";
import { eventually, site, test, type Visitor } from "./visitor.ts";

const address = "/tra-cuu/";
const answer = (page: Page) => page.getByRole("status");
const box = (page: Page) => page.getByRole("searchbox", { name: "Số quyết định, tên sản phẩm, chủ thể, nơi hoặc năm" });
const rows = (page: Page) => page.locator("[data-register] tbody tr").filter({ visible: true });
const links = (page: Page) => rows(page).locator(".register-product a").allInnerTexts();

async function ask(visitor: Visitor, words: string, visit = {}): Promise<Page> {
  const page = await visitor.visit(address, visit);
  await box(page).fill(words);
  await eventually(() => answer(page).innerText(), /\S/);
  return page;
}

describe.concurrent("a visitor who looks a certificate up", () => {
  test("is led there by the menu and by the page on stars", async ({ visitor }) => {
    const page = await visitor.visit("/");
    await page.getByRole("navigation", { name: "Mục chính" }).getByRole("link", { name: "Tra cứu" }).click();
    await page.getByRole("heading", { level: 1, name: "Tra cứu giấy chứng nhận" }).waitFor();
    await page.goto(`${site.url}/sao-ocop/`);
    await page.getByRole("link", { name: "Tra cứu giấy chứng nhận của một sản phẩm" }).click();
    await page.getByRole("heading", { level: 1, name: "Tra cứu giấy chứng nhận" }).waitFor();
  });

  test.for(["2890", "2890/QĐ-BNN-VPĐP", "2890/qd-bnn-vpdp", "QĐ 2890", "quyet dinh so 2890 / QĐ - BNN"])(
    "by “%s” finds the decision, its product, its day and what it is worth today",
    async (words, { visitor }) => {
      const page = await ask(visitor, words);
      expect(await links(page)).toEqual(["Miến dong Tài Hoan"]);
      expect(await answer(page).innerText()).toMatch(
        /^Miến dong Tài Hoan: giấy này đã thay bằng giấy sau\.[\s\S]*hôm nay: Được công nhận 5 sao[\s\S]*Quyết định 2890\/QĐ-BNN-VPĐP, ký ngày 30\/6\/2021, Bộ Nông nghiệp[\s\S]*kiểm tra lần cuối ngày/,
      );
    },
  );

  test("comes from a decision that was replaced to the one that counts", async ({ visitor }) => {
    const page = await ask(visitor, "2890");
    await rows(page).getByRole("link", { name: "Xem giấy đang được tính" }).click();
    await eventually(() => page.locator(":target").filter({ visible: true }).innerText(), /Còn hiệu lực/);
    expect(await answer(page).innerText()).toMatch(/^Miến dong Tài Hoan: Được công nhận 5 sao, còn hiệu lực/);
  });

  test("by the number of a decision on several products reads how many, and sees each of them", async ({ visitor }) => {
    const page = await ask(visitor, "2616/qd-ubnd");
    const found = await rows(page).count();
    expect(found).toBeGreaterThan(5);
    expect(await answer(page).innerText()).toMatch(
      new RegExp(`^Quyết định 2616/QĐ-UBND, .*: sổ ghi ${found} sản phẩm\\.\\s+Tính cho ngày 24/11/2026: \\d`),
    );
    for (const row of await rows(page).all()) expect(await row.innerText()).toContain("2616/QĐ-UBND");
  });

  test.for([
    ["mien dong tai hoan", "Miến dong Tài Hoan"],
    ["Tài Hoan".normalize("NFD"), "Miến dong Tài Hoan"],
    ["htx tai hoan", "Miến dong Tài Hoan"],
    ["con minh", "Miến dong Tài Hoan"],
    ["na ri", "Miến dong Tài Hoan"],
  ] as const)("by “%s”, a name, a producer or a place, finds %s", async ([words, name], { visitor }) => {
    expect(await links(await ask(visitor, words))).toContain(name);
  });

  test("by the commune of today finds what was made in the one of old", async ({ visitor }) => {
    const page = await ask(visitor, "xã Nghĩa Tá");
    expect(await rows(page).filter({ hasText: "xã Bình Trung" }).count()).toBeGreaterThan(0);
  });

  test("by a year finds what was signed then", async ({ visitor }) => {
    const page = await ask(visitor, "năm 2023");
    expect(await page.getByRole("main").getByRole("heading", { level: 2 }).first().innerText()).toBe("Năm 2023");
    for (const row of await rows(page).all()) expect(await row.innerText()).toContain("2023");
  });

  test("is told plainly that the claimed stars are not in the register, and what is", async ({ visitor }) => {
    const page = await ask(visitor, "2616");
    await page.getByRole("combobox", { name: "Số sao ghi trên bao bì" }).selectOption("5 sao");
    await eventually(() => answer(page).innerText(), /không có giấy nào ghi 5 sao cho “2616”/);
    expect(await answer(page).innerText()).toContain("chưa chứng minh là không có giấy");
    expect(await rows(page).count()).toBeGreaterThan(5);
    await page.getByRole("link", { name: "Nên làm gì tiếp" }).click();
    expect(await page.locator(":target").innerText()).toBe("Khi sổ không có");
  });

  test("may copy the whole line from a pack", async ({ visitor }) => {
    const page = await ask(visitor, "OCOP 4 sao, QĐ số 2890/QĐ-BNN-VPĐP ngày 30/06/2021");
    expect(await answer(page).innerText()).toMatch(/không có giấy nào ghi 4 sao/);
    expect(await links(page)).toEqual(["Miến dong Tài Hoan"]);
  });

  test.for(["9999/QĐ-UBND", "8936012345678", "bún khô nhà trăng", "<img src=x onerror=alert()>"])(
    "by “%s” is told that the register does not have it, and what to do",
    async (words, { visitor }) => {
      const page = await ask(visitor, words);
      expect(await answer(page).innerText()).toContain(`Sổ của danh mục này không có “${words}”.`);
      expect(await rows(page).count()).toBe(0);
      expect(await page.getByRole("region", { name: "Khi sổ không có" }).innerText()).toMatch(/245 sản phẩm/);
    },
  );

  test("is told when number and name do not belong together", async ({ visitor }) => {
    const page = await ask(visitor, "2616/QĐ-UBND miến dong tài hoan");
    expect(await answer(page).innerText()).toMatch(/không có mục nào khớp trọn/);
  });

  test("may send the answer on: the address carries the query", async ({ visitor }) => {
    const page = await ask(visitor, "tài hoan");
    await page.getByRole("combobox", { name: "Số sao ghi trên bao bì" }).selectOption("5 sao");
    await eventually(async () => new URL(page.url()).searchParams.get("sao"), "5");
    const told = await answer(page).innerText();
    const friend = await visitor.visit(new URL(page.url()).href.slice(site.url.length));
    expect(await box(friend).inputValue()).toBe("tài hoan");
    expect(await answer(friend).innerText()).toBe(told);
    await box(friend).clear();
    await friend.getByRole("combobox").selectOption("");
    await eventually(async () => new URL(friend.url()).search, "");
    expect(await answer(friend).innerText()).toBe("");
  });

  test("with a keyboard only types, hears the answer, and goes on to the product", async ({ visitor }) => {
    const page = await visitor.visit(address);
    await box(page).focus();
    await page.keyboard.type("mien dong tai hoan");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await answer(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await answer(page).innerText()).toMatch(/^Sổ có ghi 5 sao; giấy ấy nay: còn hiệu lực\./);
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.locator(".register-product :focus").count()) break;
    }
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Miến dong Tài Hoan" }).waitFor();
  });

  test("reads the warning with each entry on alcohol", async ({ visitor }) => {
    const names = new Set(products.filter((product) => product.class === "alcohol").map(({ name }) => name));
    const page = await ask(visitor, "rượu");
    for (const row of await rows(page).all())
      if (names.has(await row.locator(".register-product a").innerText()))
        expect(await row.innerText()).toContain("Uống rượu, bia có hại cho sức khỏe.");
    expect(await rows(page).count()).toBeGreaterThan(0);
  });

  test("does so in English too, without anything more being loaded", async ({ visitor }) => {
    const page = await visitor.visit("/en/verify/");
    const loaded = visitor.requests.length;
    await page.getByRole("searchbox").fill("decision 2890");
    await eventually(() => answer(page).innerText(), /Decision 2890\/QĐ-BNN-VPĐP, signed on 30 June 2021/);
    // The browser asks for the icon when it likes.
    expect(visitor.requests.slice(loaded).filter((asked) => asked !== "/icon.svg")).toEqual([]);
  });
});

describe.concurrent("on another day", () => {
  test("in 2040 not one star is filled, and the answer says so", async ({ visitor }) => {
    const page = await ask(visitor, "mien dong tai hoan 5 sao", { clock: "2040-01-01" });
    expect(await answer(page).innerText()).toMatch(
      /^Sổ có ghi 5 sao; giấy ấy nay: hết hạn\.[\s\S]*Từng được công nhận 5 sao[\s\S]*1\/1\/2040[\s\S]*chỉ có giá trị khi giấy còn hạn/,
    );
    await box(page).clear();
    await eventually(() => answer(page).innerText(), "");
    expect(await page.getByRole("main").innerText()).not.toContain("★");
    expect(await page.getByRole("img", { name: /còn hiệu lực$/ }).count()).toBe(0);
  });

  test("a page left open tells the new day on coming back to it", async ({ visitor }) => {
    const page = await ask(visitor, "mien dong tai hoan 5 sao", { clock: "2027-06-01T12:00:00+07:00" });
    expect(await answer(page).innerText()).toContain("1/6/2027");
    await page.clock.setFixedTime(new Date("2040-01-01T12:00:00+07:00"));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await eventually(() => answer(page).innerText(), /nay: hết hạn\.[\s\S]*1\/1\/2040/);
  });
});

describe.concurrent("without JavaScript", () => {
  test("the whole register stands there by year, each entry with its address, and no box that would not work", async ({
    visitor,
  }) => {
    const page = await visitor.visit(address, { javaScriptEnabled: false });
    expect(await page.getByRole("searchbox").count()).toBe(0);
    expect(await page.locator("noscript p").innerText()).toContain("Cả sổ nằm ngay dưới đây");
    expect(await rows(page).count()).toBeGreaterThan(150);
    const table = page.getByRole("region", { name: /^Năm 2021/ }).getByRole("table");
    const row = table.getByRole("row").filter({ hasText: "2890/QĐ-BNN-VPĐP" });
    expect(await row.innerText()).toMatch(
      /ký ngày 30\/6\/2021[\s\S]*Bộ Nông nghiệp[\s\S]*Miến dong Tài Hoan[\s\S]*5 sao[\s\S]*30\/6\/2024[\s\S]*Đã thay bằng giấy sau/,
    );
    const id = await row.getAttribute("id");
    await page.goto(`${site.url}${address}#${id ?? ""}`);
    expect(await page.locator(":target").innerText()).toContain("2890/QĐ-BNN-VPĐP");
  });
});
