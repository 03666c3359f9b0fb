import { describe, expect } from "vitest";
import { goSearching } from "./product-search.ts";
import { products } from "./products.ts";
import { eventually, test } from "./visitor.ts";

type Product = (typeof products)[number];
const count = (wanted: (product: Product) => boolean) => products.filter(wanted).length;
const stars = ({ certificate }: Product) => certificate.stars ?? certificate.once;

describe.concurrent("a visitor who filters the products", () => {
  test.for([
    ["Ngành", "Dược liệu và sản phẩm từ dược liệu", count(({ sector }) => sector === "duoc-lieu")],
    ["Ngành", "Thực phẩm", count(({ sector }) => sector === "thuc-pham")],
    ["Huyện cũ", "Na Rì", count(({ origin }) => origin.district === "huyen-na-ri")],
    ["Huyện cũ", "Chợ Đồn", count(({ origin }) => origin.district === "huyen-cho-don")],
    ["Hạng sao", "4 sao", count((product) => stars(product) === 4)],
    ["Hạng sao", "5 sao", count((product) => stars(product) === 5)],
    ["Trạng thái", "Còn hiệu lực", count(({ certificate }) => certificate.state === "valid")],
    ["Trạng thái", "Hết hạn", count(({ certificate }) => certificate.state === "expired")],
    ["Trạng thái", "Chưa có", count(({ certificate }) => certificate.state === "none")],
  ] as const)("by %s “%s” sees just those %i, every one of them", async ([filter, option, expected], { visitor }) => {
    const search = await goSearching(visitor);
    await search.choose(filter, option);
    expect(await search.count()).toBe(expected);
    expect(await search.names()).toHaveLength(expected);
  });

  test("may set several filters at once, and words besides", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await search.choose("Huyện cũ", "Na Rì");
    await search.choose("Ngành", "Thực phẩm");
    const both = await search.names();
    expect(both).toHaveLength(
      count(({ origin, sector }) => origin.district === "huyen-na-ri" && sector === "thuc-pham"),
    );
    await search.ask("mien dong");
    const narrowed = await search.names();
    expect(both).toEqual(expect.arrayContaining(narrowed));
    expect(narrowed.length).toBeLessThanOrEqual(both.length);
    expect(narrowed).toContain("Miến dong Tài Hoan");
    await search.choose("Trạng thái", "Còn hiệu lực");
    expect(await search.names()).toEqual(["Miến dong Tài Hoan"]);
  });

  test("finds filters and words again after a reload", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await search.choose("Huyện cũ", "Ba Bể");
    await search.ask("bi thom");
    const names = await search.names();
    expect(names.length).toBeGreaterThan(0);
    expect(Object.fromEntries(new URL(search.page.url()).searchParams)).toEqual({ q: "bi thom", place: "huyen-ba-be" });
    await search.page.reload();
    await search.answered();
    await eventually(() => search.names(), names);
    expect(await search.page.getByRole("combobox", { name: "Huyện cũ" }).inputValue()).toBe("huyen-ba-be");
  });

  test("comes from the home page's count of a state to just these products", async ({ visitor }) => {
    const page = await visitor.visit("/");
    const undated = products.filter(({ certificate }) => certificate.state === "undated");
    await page.getByRole("link", { name: `${undated.length} Chưa rõ` }).click();
    await page.getByRole("heading", { level: 1, name: "Chưa rõ" }).waitFor();
    const names = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");
    expect(await names.allInnerTexts()).toEqual(undated.map(({ name }) => name));
  });

  test("sees the whole list again when the filter is taken away", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await search.choose("Ngành", "Dược liệu và sản phẩm từ dược liệu");
    await search.page.getByRole("combobox", { name: "Ngành" }).selectOption("Tất cả");
    await search.wholeList.waitFor();
    expect(new URL(search.page.url()).search).toBe("");
  });
});
