import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { addDays } from "../../src/catalogue/day.ts";
import { goSearching, ProductSearch } from "./product-search.ts";
import { living, products } from "./products.ts";
import { eventually, instant, site, test } from "./visitor.ts";

const filled = "★";
const soonToExpire = living.find(({ timeline }) => timeline.some(({ state }) => state === "expiring"));
const expiringFrom = soonToExpire?.timeline.find(({ state }) => state === "expiring")?.from ?? "";
const firstDayAfter = soonToExpire?.timeline.find(({ from }) => from > expiringFrom)?.from ?? "";
const productPage = `/san-pham/${soonToExpire?.slug ?? ""}/`;

/** The states told on a page, in the order in which they stand there. */
const statesOn = (page: Page) =>
  page
    .locator("[data-certificate-state]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-certificate-state")));
/** The certificate of the page's own product. */
const certificate = (page: Page) => page.getByRole("region", { name: /^(Giấy chứng nhận|Certificate)$/ });
const text = (page: Page) => page.getByRole("main").innerText();

describe.concurrent("a visitor on the day of the build", () => {
  test("sees filled stars on the home page for just the products whose certificate holds", async ({ visitor }) => {
    const page = await visitor.visit("/");
    const holding = page.getByRole("region", { name: "Còn hiệu lực ngày 24/11/2026" }).getByRole("listitem");
    expect(await holding.getByRole("link").allInnerTexts()).toEqual(living.map(({ name }) => name));
    expect(await holding.getByRole("img", { name: /^\d sao, còn hiệu lực$/ }).count()).toBe(living.length);
  });

  test("sees on the product list each product in its own state, with filled stars only where it holds", async ({
    visitor,
  }) => {
    const page = await visitor.visit("/san-pham/");
    expect(await statesOn(page)).toEqual(products.map(({ certificate: { state } }) => state));
    expect(await page.getByRole("img", { name: /^\d sao, còn hiệu lực$/ }).count()).toBe(living.length);
  });
});

describe.concurrent("a visitor in 2040, on pages that were never built again", () => {
  const visit = { clock: "2040-01-01" };

  test.for(["/", "/en/", "/san-pham/", "/en/products/", "/san-pham/sao/5/", "/san-pham/trang-thai/con-hieu-luc/"])(
    "sees not one filled star on %s",
    async (address, { visitor }) => {
      const page = await visitor.visit(address, visit);
      expect(await statesOn(page)).not.toEqual([]);
      expect(await statesOn(page)).not.toContainEqual(expect.stringMatching(/^(valid|expiring|extended|past-term)$/));
      expect(await text(page)).not.toContain(filled);
    },
  );

  test.for(
    living.flatMap(({ slug }) => [
      [`/san-pham/${slug}/`, "Hết hạn", /Từng được công nhận \d sao/] as const,
      [`/en/products/${slug}/`, "Expired", /Once recognised with \d stars/] as const,
    ]),
  )("reads on %s “%s”, and sees not one filled star", async ([address, label, sentence], { visitor }) => {
    const page = await visitor.visit(address, visit);
    expect((await statesOn(page))[0]).toBe("expired");
    expect(await certificate(page).getByText(label, { exact: true }).isVisible()).toBe(true);
    expect(await certificate(page).innerText()).toMatch(sentence);
    expect(await text(page)).not.toContain(filled);
  });

  test("is told so in search results too", async ({ visitor }) => {
    const search = new ProductSearch(await visitor.visit("/san-pham/", visit));
    await search.ask("mien dong tai hoan");
    const found = search.page.getByRole("list", { name: "Kết quả" });
    expect(await found.innerText()).toContain("Từng được công nhận 5 sao; hết hạn");
    expect(await found.innerText()).not.toContain(filled);
  });

  test("finds nothing under “Còn hiệu lực”: the filter goes by today, not by the day of the build", async ({
    visitor,
  }) => {
    const search = new ProductSearch(await visitor.visit("/san-pham/?state=valid", visit));
    await search.answered();
    expect(await search.names()).toEqual([]);
  });
});

describe.concurrent("a visitor while a certificate runs out", () => {
  test.for([
    ["the day before its last 180 days", addDays(expiringFrom, -1), "Còn hiệu lực", true],
    ["the first of its last 180 days", expiringFrom, "Sắp hết hạn", true],
    ["its last good day", addDays(firstDayAfter, -1), "Sắp hết hạn", true],
    ["the day after", firstDayAfter, "Chưa rõ", false],
  ] as const)("on %s (%s) reads “%s”", async ([, clock, label, holds], { visitor }) => {
    const page = await visitor.visit(productPage, { clock });
    const told = certificate(page);
    expect(await told.getByText(label, { exact: true }).isVisible()).toBe(true);
    expect((await told.innerText()).includes(filled)).toBe(holds);
    const search = new ProductSearch(await visitor.visit("/san-pham/", { clock }));
    await search.ask(soonToExpire?.name ?? "");
    const badge = search.page.getByRole("list", { name: "Kết quả" }).getByRole("listitem").first();
    expect((await badge.innerText()).includes(filled)).toBe(holds);
  });

  test("goes by midnight in Vietnam, wherever the visitor is", async ({ visitor }) => {
    for (const [clock, holds] of [
      [`${addDays(firstDayAfter, -1)}T23:59:30+07:00`, true],
      [`${firstDayAfter}T00:00:30+07:00`, false],
    ] as const) {
      const page = await visitor.visit(productPage, { clock, timezoneId: "America/Los_Angeles" });
      expect((await certificate(page).innerText()).includes(filled)).toBe(holds);
    }
  });

  test("with the page left open over midnight reads the new day's state on coming back to it", async ({ visitor }) => {
    // A minute to midnight: a clock that no other test shares, since this one goes on.
    const clock = `${addDays(firstDayAfter, -1)}T23:59:00+07:00`;
    const page = await visitor.visit(productPage, { clock });
    expect(await text(page)).toContain(filled);
    await page.clock.setFixedTime(instant(firstDayAfter));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await eventually(async () => (await text(page)).includes(filled), false);
  });
});

describe.concurrent("a visitor whose clock is set back to 2020", () => {
  test.for(["/", "/san-pham/", productPage])(
    "reads on %s what held on the day of the build",
    async (address, { visitor }) => {
      const now = await visitor.visit(address);
      const back = await visitor.visit(address, { clock: "2020-02-02" });
      expect(await statesOn(back)).toEqual(await statesOn(now));
      expect(await text(back)).toBe(await text(now));
    },
  );

  test("finds no other states in the search either", async ({ visitor }) => {
    const search = await goSearching(visitor);
    const back = new ProductSearch(await visitor.visit("/san-pham/", { clock: "2020-02-02" }));
    for (const each of [search, back]) await each.ask("mien dong");
    expect(await statesOn(back.page)).toEqual(await statesOn(search.page));
  });
});

test("the site was built for the day that these tests take for today", async ({ visitor }) => {
  const page = await visitor.visit("/");
  expect(await page.locator("body").getAttribute("data-built-on")).toBe(site.day);
});
