import { describe, expect } from "vitest";
import { goSearching } from "./product-search.ts";
import { products } from "./products.ts";
import { eventually, test } from "./visitor.ts";

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

  test("loads nothing of the search before pressing a key", async ({ visitor }) => {
    const search = await goSearching(visitor);
    const ofSearch = () => visitor.requests.filter((address) => address.startsWith("/pagefind/"));
    await search.page.waitForLoadState("networkidle");
    await search.box.click();
    await search.page.waitForLoadState("networkidle");
    expect(ofSearch()).toEqual([]);
    await search.type("m");
    expect(ofSearch()).not.toEqual([]);
  });

  test("may press Enter or the button instead of waiting", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await search.ask("mien dong tai hoan");
    await search.box.press("Enter");
    await search.page.getByRole("button", { name: "Tìm" }).click();
    expect(await search.names()).toEqual(["Miến dong Tài Hoan"]);
    expect(new URL(search.page.url()).pathname).toBe("/bac-kan/san-pham/");
  });

  test("is told when the search cannot be loaded, and keeps the whole list", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await search.page.route("**/pagefind/**", (route) =>
      route.fulfill({ status: 200, body: "", contentType: "text/css" }),
    );
    await search.box.fill("mien");
    await eventually(() => search.status.innerText(), /^Chưa tải được phần tìm kiếm/);
    expect(await search.wholeList.isVisible()).toBe(true);
    visitor.complaints.length = 0;
  });
});
