import { beforeAll, describe, expect, test } from "vitest";
import { apiLists } from "../../src/publish/api-lists.ts";
import { hostileHtml, hostileName, longName, moreSpecimens } from "./specimen-products.ts";
import { buildSpecimens, succeed, type BuiltSite } from "./specimen-site.ts";

/** The part of the contract of addresses (design, section 7) that the site keeps so far: Vietnamese, then English. */
const contract = [
  ["/", "/en/"],
  ["/san-pham/", "/en/products/"],
  ["/san-pham/mien-dong-mau/", "/en/products/mien-dong-mau/"],
  ["/san-pham/nganh/thuc-pham/", "/en/products/sector/thuc-pham/"],
  ["/san-pham/sao/5/", "/en/products/stars/5/"],
  ["/san-pham/trang-thai/con-hieu-luc/", "/en/products/state/valid/"],
  ["/chu-the/", "/en/producers/"],
  ["/chu-the/hop-tac-xa-mau/", "/en/producers/hop-tac-xa-mau/"],
  ["/vung/", "/en/places/"],
  ["/vung/huyen-na-ri/", "/en/places/huyen-na-ri/"],
  ["/vung/xa-con-minh/", "/en/places/xa-con-minh/"],
  ["/vung/phuong-bac-kan/", "/en/places/phuong-bac-kan/"],
  ["/tai-nguyen/", "/en/resources/"],
  ["/tai-nguyen/dong-rieng/", "/en/resources/dong-rieng/"],
  ["/diem-ban/", "/en/sales-points/"],
  ["/diem-ban/cua-hang-mau/", "/en/sales-points/cua-hang-mau/"],
  ["/chuong-trinh/", "/en/programme/"],
  ["/sao-ocop/", "/en/stars/"],
  ["/gioi-thieu/", "/en/about/"],
  ["/du-lieu/", "/en/data/"],
  ["/ke-chuyen/", "/en/tell/"],
] as const;
const published = [
  ["mien-dong-mau", "valid"],
  ["ruou-mo-mau", "expired"],
  ["nha-nghi-mau", "undated"],
  ["sap-het-han", "expiring"],
  ["bi-thu-hoi", "withdrawn"],
  ["moi-qua-buoc", "none"],
  ["ten-dai", "none"],
  ["tieng-la", "none"],
] as const;

let site: BuiltSite;
beforeAll(async () => {
  site = await succeed(buildSpecimens(moreSpecimens));
});

describe("a site built from another folder, for an address with a path", () => {
  test.each(contract)("has %s, and %s in English, each leading to the other", (vi, en) => {
    const alternates = [
      `hreflang="vi" href="https://example.org/bac-kan${vi}"`,
      `hreflang="en" href="https://example.org/bac-kan${en}"`,
    ];
    expect(lacks(vi, '<html lang="vi">', `class="language" href="/bac-kan${en}"`, ...alternates)).toEqual([]);
    expect(lacks(en, '<html lang="en">', `class="language" href="/bac-kan${vi}"`, ...alternates)).toEqual([]);
  });

  test("has the files for machines, the page for wrong addresses and the search", () => {
    const files = [
      ...apiLists.map((list) => `/api/v1/${list}.json`),
      ...published.map(([slug]) => `/api/v1/products/${slug}.json`),
    ].concat("/404.html", "/en/404.html", "/robots.txt", "/sitemap.xml", "/icon.svg", "/pagefind/pagefind.js");
    expect(files.filter((file) => !site.has(file))).toEqual([]);
  });

  test("writes every link of every page below that path, and names no address but its own", () => {
    for (const page of site.pages()) {
      const links = [...site.read(page).matchAll(/ (?:href|src|action|data-pagefind)="(\/[^"]*)"/g)];
      expect(links.length).toBeGreaterThan(10);
      expect(links.map(([, link]) => link).filter((link) => !link?.startsWith("/bac-kan/"))).toEqual([]);
    }
    const files = ["/sitemap.xml", "/robots.txt", "/api/v1/products.json"];
    for (const file of files) expect(lacks(file, "https://example.org/bac-kan/"), file).toEqual([]);
    expect([...files, ...site.pages()].filter((file) => site.read(file).includes("localhost"))).toEqual([]);
  });

  test("says on which day it was built, so that browsers can tell today's states", () => {
    for (const page of site.pages()) expect(lacks(page, '<body data-built-on="2026-11-24">'), page).toEqual([]);
  });
});

describe("the page of a product", () => {
  test.each(published)("%s tells the state “%s”", (slug, state) => {
    for (const address of pagesOf(slug))
      expect(lacks(address, `class="certificate-state" data-certificate-state="${state}"`)).toEqual([]);
  });

  test.each([
    ["mien-dong-mau", "★★★★★", "Được công nhận 5 sao, còn hiệu lực đến hết ngày 25/6/2027."],
    ["sap-het-han", "★★★", "Được công nhận 3 sao, còn hiệu lực đến hết ngày 15/1/2027."],
    ["ruou-mo-mau", "☆☆☆☆", "Từng được công nhận 4 sao, hết hạn ngày 29/12/2024."],
    ["bi-thu-hoi", "☆☆☆☆", "Từng được công nhận 4 sao; giấy chứng nhận bị thu hồi ngày 5/5/2025."],
    ["nha-nghi-mau", "☆☆☆", "Được công nhận 3 sao năm 2023; chưa rõ còn hiệu lực"],
  ])("%s shows %s and says “%s”", (slug, stars, sentence) => {
    const [, told = ""] = /class="certificate-state"[^>]*>(.*?)<(?:template|\/div)/s.exec(vietnamese(slug)) ?? [];
    expect(told).toContain(`>${stars}<`);
    expect(told).toContain(sentence);
  });

  test("moi-qua-buoc, which only passed a step, shows no stars of any kind", () => {
    expect(/[★☆]/.exec(vietnamese("moi-qua-buoc"))).toBeNull();
    expect(lacks("/san-pham/moi-qua-buoc/", "Mới thấy kết quả chấm ở cấp huyện; chưa thấy giấy chứng nhận.")).toEqual(
      [],
    );
  });

  test.each([
    ["ruou-mo-mau", "Uống rượu, bia có hại cho sức khỏe.", "Alcohol harms your health."],
    ["moi-qua-buoc", "Thực phẩm này không phải là thuốc", "This food is not a medicine"],
  ])("%s carries its notice, as does its card", (slug, vi, en) => {
    expect(lacks(`/san-pham/${slug}/`, vi)).toEqual([]);
    expect(lacks(`/en/products/${slug}/`, en)).toEqual([]);
    expect(lacks("/san-pham/", vi)).toEqual([]);
    expect(lacks("/en/products/", en)).toEqual([]);
  });

  test("with the longest name that may be has it whole", () => {
    for (const address of pagesOf("ten-dai")) expect(lacks(address, `<h1 lang="vi">${longName}</h1>`)).toEqual([]);
  });

  test("that is still a draft stands nowhere on the site", () => {
    expect(site.has("/san-pham/tinh-nghe-mau/")).toBe(false);
    const files = [...site.pages(), "/sitemap.xml", ...apiLists.map((list) => `/api/v1/${list}.json`)];
    expect(files.filter((file) => /tinh-nghe-mau|Viên tinh nghệ mẫu/.test(site.read(file)))).toEqual([]);
  });
});

describe("text that looks like a template or like code", () => {
  test("prints as it was written", () => {
    expect(lacks("/san-pham/tieng-la/", ...hostileHtml)).toEqual([]);
  });

  test("is neither run nor taken for markup, on no page", () => {
    const pages = site.pages().filter((page) => site.read(page).includes("tieng-la"));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((page) => /<script>alert|<img(?! src="\/)|<i>|<b>/.test(site.read(page)))).toEqual([]);
    // 7 * 7
    expect(pages.filter((page) => /\b49\b/.test(site.read(page)))).toEqual([]);
  });

  test("stays what it is in the data for machines, structured data included", () => {
    const { product } = JSON.parse(site.read("/api/v1/products/tieng-la.json")) as { product: { name: string } };
    expect(product.name).toBe(hostileName);
    const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(vietnamese("tieng-la")) ?? [];
    expect(JSON.parse(data)).toMatchObject({ "@type": "Product", name: hostileName });
  });
});

const pagesOf = (slug: string) => [`/san-pham/${slug}/`, `/en/products/${slug}/`];
const vietnamese = (slug: string) => site.read(`/san-pham/${slug}/`);

/** Those of the texts that do not stand in the file of an address; a failure then prints no whole page. */
function lacks(address: string, ...texts: string[]): string[] {
  const file = site.read(address);
  return texts.filter((text) => !file.includes(text));
}
