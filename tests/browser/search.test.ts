import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect } from "vitest";
import { goSearching } from "./product-search.ts";
import { products } from "./products.ts";
import { eventually, site, test } from "./visitor.ts";

describe.concurrent("a visitor who types into the search box", () => {
  test("finds Miến dong Tài Hoan by “mien dong na ri”, without a single mark", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await search.type("mien dong na ri");
    expect(await search.names()).toContain("Miến dong Tài Hoan");
    for (const link of await search.results.all())
      expect(await link.getAttribute("href")).toMatch(/^\/bac-kan\/san-pham\/[a-z0-9-]+\/$/);
  });

  test.for([
    ["nghe do", "Tinh bột nghệ nếp đỏ Bắc Kạn"],
    ["nghệ đỏ", "Tinh bột nghệ nếp đỏ Bắc Kạn"],
    ["den", "Tinh bột nghệ nếp đen Bắc Kạn"],
    ["NGHỆ ĐỎ", "Tinh bột nghệ nếp đỏ Bắc Kạn"],
    ["dong rieng", "Miến dong Tài Hoan"],
    ["dong riềng đỏ", "Miến dong Tài Hoan"],
    ["tai hoan", "Miến dong Tài Hoan"],
    ["huyện Na Rì", "Miến dong Tài Hoan"],
    ["mien dong xa con minh", "Miến dong Tài Hoan"],
    ["mien dong tai ho", "Miến dong Tài Hoan"],
    ["Tài Hoan".normalize("NFD"), "Miến dong Tài Hoan"],
  ] as const)("typing “%s” finds %s", async ([words, name], { visitor }) => {
    const search = await goSearching(visitor);
    await search.ask(words);
    expect(await search.names()).toContain(name);
  });

  test.for([
    ["den", "đen"],
    ["cho don", "chợ đồn"],
    ["nghe do", "nghệ đỏ"],
  ] as const)("finds by “%s” the same as by “%s”", async ([plain, marked], { visitor }) => {
    const search = await goSearching(visitor);
    await search.ask(plain);
    const names = await search.names();
    expect(names).not.toEqual([]);
    await search.ask(marked);
    expect(await search.names()).toEqual(names);
  });

  test("finds in English too, and is led to English pages", async ({ visitor }) => {
    const search = await goSearching(visitor, "/en/products/");
    await search.ask("glass noodles tai hoan");
    expect(await search.names()).toEqual(["Miến dong Tài Hoan"]);
    expect(await search.results.getAttribute("href")).toBe("/bac-kan/en/products/mien-dong-tai-hoan/");
  });

  test("sees the results in the place of the whole list, and how many they are", async ({ visitor }) => {
    const search = await goSearching(visitor);
    expect(await search.wholeList.getByRole("listitem").count()).toBe(products.length);
    await search.ask("che shan");
    expect(await search.wholeList.isVisible()).toBe(false);
    expect(await search.names()).toHaveLength(await search.count());
    await search.box.clear();
    await search.wholeList.waitFor();
    await eventually(() => search.results.count(), 0);
    expect(await search.status.innerText()).toBe("");
  });

  test("is told when nothing is found, and keeps the whole list", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await search.ask("xyzzy");
    expect(await search.status.innerText()).toBe("Không thấy sản phẩm nào. Thử ít chữ hơn, hoặc bỏ bớt bộ lọc.");
    expect(await search.results.count()).toBe(0);
    expect(await search.wholeList.isVisible()).toBe(true);
  });

  test.for(['"mien dong"', "<script>alert(1)</script>", "100% & ? # + /", "\\"])(
    "may type %s without breaking anything",
    async (words, { visitor }) => {
      const search = await goSearching(visitor);
      await search.ask(words);
      expect(new URL(search.page.url()).searchParams.get("q")).toBe(words);
    },
  );

  test("has the query in the address: a reload, a link sent to a friend and the way back show it again", async ({
    visitor,
  }) => {
    const search = await goSearching(visitor);
    await search.ask("mien dong na ri");
    const names = await search.names();
    const address = new URL(search.page.url());
    expect(address.searchParams.get("q")).toBe("mien dong na ri");

    await search.page.reload();
    await search.answered();
    expect(await search.box.inputValue()).toBe("mien dong na ri");
    await eventually(() => search.names(), names);

    const friends = await goSearching(visitor, `/san-pham/${address.search}`);
    await friends.answered();
    await eventually(() => friends.names(), names);

    await search.results.first().click();
    await search.page.getByRole("heading", { level: 1, name: names[0] ?? "" }).waitFor();
    await search.page.goBack();
    await eventually(() => search.names(), names);
  });

  test("loads nothing of the search before going to the box, and no full text before names fail", async ({
    visitor,
  }) => {
    const search = await goSearching(visitor);
    const names = () => visitor.requests.filter((address) => address.startsWith("/assets/names-"));
    const fullText = () => visitor.requests.filter((address) => address.startsWith("/pagefind/"));
    await search.page.waitForLoadState("networkidle");
    expect(names()).toEqual([]);
    await search.type("mien dong");
    expect(names()).toHaveLength(2);
    expect(fullText()).toEqual([]);
    await search.ask("tet");
    expect(fullText()).not.toEqual([]);
    expect(fullText().filter((address) => address.includes("/fragment/")).length).toBeLessThanOrEqual(10);
  });

  test.for(["mien dong", "vườn quốc gia"])("has the first result of “%s” within 120 KB", async (words, { visitor }) => {
    const search = await goSearching(visitor);
    await search.page.waitForLoadState("networkidle");
    const before = visitor.requests.length;
    await search.ask(words);
    expect(await search.names()).not.toEqual([]);
    const loaded = visitor.requests.slice(before).filter((address) => /^\/(?:assets\/names-|pagefind\/)/.test(address));
    const bytes = loaded.map((address) => brotliCompressSync(readFileSync(site.folder + address)).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(120 * 1024);
  });

  test("finds by words of a story what no name has, and nothing by words that stand nowhere", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await search.ask("vườn quốc gia");
    expect(await search.names()).not.toEqual([]);
    await search.ask("cà phê");
    expect(await search.names()).toEqual([]);
  });

  test("sees how the words were understood, and where they stand", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await search.ask("mein dong tai hoan");
    expect(await search.status.innerText()).toBe("1 sản phẩm · Đã tìm: miến dong tài hoan");
    expect(await search.results.locator("mark").allInnerTexts()).toEqual(["Miến", "dong", "Tài", "Hoan"]);
  });

  test("goes to the results and back with the arrow keys, and clears everything with one button", async ({
    visitor,
  }) => {
    const search = await goSearching(visitor);
    await search.ask("mien dong");
    await search.box.press("ArrowDown");
    const focused = () => search.page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe((await search.names())[0]);
    await search.page.keyboard.press("ArrowUp");
    expect(await search.box.evaluate((box) => box === document.activeElement)).toBe(true);
    await search.page.getByRole("button", { name: "Xóa tìm kiếm" }).click();
    await search.wholeList.waitFor();
    expect(await search.box.inputValue()).toBe("");
  });

  test("may press Enter or the button instead of waiting", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await search.ask("mien dong tai hoan");
    await search.box.press("Enter");
    await search.page.getByRole("button", { name: "Tìm", exact: true }).click();
    expect(await search.names()).toEqual(["Miến dong Tài Hoan"]);
    expect(new URL(search.page.url()).pathname).toBe("/bac-kan/san-pham/");
  });

  test("is told when the search cannot be loaded, and keeps the whole list", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await search.page.route("**/assets/names-*", (route) =>
      route.fulfill({ status: 200, body: "", contentType: "text/css" }),
    );
    await search.box.fill("mien");
    await eventually(() => search.status.innerText(), /^Chưa tải được phần tìm kiếm/);
    expect(await search.wholeList.isVisible()).toBe(true);
    visitor.complaints.length = 0;
  });
});
