import { beforeAll, describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { repository } from "../fixtures/content.ts";
import { build, succeed, type BuiltSite } from "./specimen-site.ts";

const number = "2616/QĐ-UBND";
let past: BuiltSite;
let future: BuiltSite;
/** The real products that decision 2616/QĐ-UBND of 2021-12-29 gave their stars. */
let awarded: { slug: string; stars: number }[];

beforeAll(async () => {
  const [first, second, { catalogue }] = await Promise.all([
    succeed(build({ asOf: "2022-06-01" })),
    succeed(build({ asOf: "2040-01-01" })),
    loadCatalogue(repository, { day: "2022-06-01", isToday: false }),
  ]);
  [past, future] = [first, second];
  awarded = (catalogue?.products ?? []).flatMap(({ slug, standing: { current } }) =>
    current?.decision.number === number ? [{ slug, stars: current.stars ?? 0 }] : [],
  );
});

describe("the real catalogue built for 2022-06-01", () => {
  test("says on every page which day it is for, in the page's language", () => {
    const said = (page: string) =>
      page.startsWith("/en/")
        ? "Certificates as they stood on 1 June 2022."
        : "Trạng thái giấy chứng nhận ngày 1/6/2022.";
    expect(past.pages().filter((page) => !past.read(page).includes(said(page)))).toEqual([]);
  });

  test("gives browsers no day to go on from, so that no script changes a state", () => {
    expect(past.pages().filter((page) => past.read(page).includes("data-built-on"))).toEqual([]);
  });

  test(`shows the stars that decision ${number} of 29 December 2021 had given`, () => {
    expect(awarded.length).toBeGreaterThan(5);
    for (const { slug, stars } of awarded) {
      const certificate = certificateOn(past, `/san-pham/${slug}/`);
      expect(certificate, slug).toContain('data-certificate-state="valid"');
      expect(certificate, slug).toContain(`>${"★".repeat(stars)}<`);
      expect(certificate, slug).toContain(`Được công nhận ${stars} sao, còn hiệu lực đến hết ngày 29/12/2024.`);
    }
  });

  test("does not know yet what was decided later", () => {
    for (const page of past.pages().filter((address) => address.startsWith("/san-pham/")))
      expect(certificateOn(past, page), page).not.toMatch(/<dt>Ngày ký<\/dt><dd>(ngày )?\d+\/\d+\/202[3-9]</);
    expect(certificateOn(past, "/san-pham/mien-dong-tai-hoan/")).toContain("2890/QĐ-BNN-VPĐP");
  });
});

describe("the real catalogue built for 2040-01-01", () => {
  test("has not one filled star, on no page and in no file for machines", () => {
    // The specimen shows every state as it was on some day, and names the day but no product.
    const pages = future.pages().filter((page) => !page.endsWith("/mau/index.html"));
    expect(pages.filter((page) => future.read(page).includes("★"))).toEqual([]);
    const { products } = JSON.parse(future.read("/api/v1/products.json")) as {
      products: { certificate: { stars?: number } }[];
    };
    expect(products.filter(({ certificate }) => certificate.stars !== undefined)).toEqual([]);
    expect(future.pages().filter((page) => future.read(page).includes("CertificationActive"))).toEqual([]);
  });

  test("says on the home page that nothing is sure to hold, and still lists every product", () => {
    expect(future.read("/")).toContain("Không có giấy chứng nhận nào chắc chắn còn hạn vào ngày này.");
    const names = (site: BuiltSite) => site.read("/san-pham/").match(/class="product-card"/g)?.length;
    expect(names(future)).toBe(names(past));
  });
});

/** The part of a product page that tells its certificate; empty on any other page. */
function certificateOn(site: BuiltSite, address: string): string {
  return /<section class="certificate-panel".*?<\/section>/s.exec(site.read(address))?.[0] ?? "";
}
