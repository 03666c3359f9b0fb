import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { fractionOf } from "../../src/catalogue/certificate-lifeline.ts";
import { addDays } from "../../src/catalogue/day.ts";
import { living, products } from "./products.ts";
import { eventually, instant, site, test } from "./visitor.ts";

const [held] = living;
const productPage = `/san-pham/${held?.slug ?? ""}/`;
const englishPage = `/en/products/${held?.slug ?? ""}/`;
const firstDayAfter =
  held?.timeline.find(({ state }) => !["valid", "expiring", "extended"].includes(state))?.from ?? "";
const lapsed = products.find(({ certificate: { state } }) => state === "expired");
const lapsedPage = `/san-pham/${lapsed?.slug ?? ""}/`;

const figure = (page: Page) => page.getByRole("figure").filter({ has: picture(page) });
const picture = (page: Page) =>
  page.getByRole("img", { name: /^(Dòng đời giấy chứng nhận|Lifeline of the certificate): / });
/** What stands over today's mark, and what is said below the figure. */
const mark = (page: Page) => picture(page).locator("[data-today]");
const caption = async (page: Page) => (await figure(page).locator("figcaption").innerText()).replaceAll("\u00a0", " ");
/** Where today's mark stands, from 0 at the beginning of the axis to 1 at its end. */
const place = (page: Page) =>
  figure(page).evaluate((element) => Number(getComputedStyle(element).getPropertyValue("--today")));
/** What stands for a certificate that holds: filled stars, filled bars. */
const filled = (page: Page) => picture(page).locator(".lifeline-holds, :text('★')").count();

describe.concurrent("a visitor who looks at the life of a certificate", () => {
  test.for([
    [productPage, "hôm nay", /^Hôm nay, 24\/11\/2026: còn /],
    [englishPage, "today", /^Today, 24 November 2026: .* left\./],
    [lapsedPage, "hôm nay", /^Hôm nay, 24\/11\/2026: đã quá hạn /],
  ] as const)("sees on %s the mark of “%s”, and how long it is to or from the end", async (wanted, { visitor }) => {
    const [address, word, said] = wanted;
    const page = await visitor.visit(address);
    expect(await mark(page).innerText()).toBe(word);
    expect(await caption(page)).toMatch(said);
    expect(await picture(page).getAttribute("aria-label")).toMatch(/\d{4}.*\.$/);
    expect((await filled(page)) > 0).toBe(address !== lapsedPage);
  });

  test("finds it on the page of every product that has a certificate, and on no other", async ({ visitor }) => {
    const none = products.find(({ certificate: { state } }) => state === "none");
    expect(await picture(await visitor.visit(`/san-pham/${none?.slug ?? ""}/`)).count()).toBe(0);
    const undated = products.find(({ certificate: { state } }) => state === "undated");
    const page = await visitor.visit(`/san-pham/${undated?.slug ?? ""}/`);
    expect(await caption(page)).toContain("chưa rõ còn hạn hay không. Nét gạch: khoảng ngày chưa rõ.");
    expect(await filled(page)).toBe(0);
  });
});

describe.concurrent("as the clock goes on", () => {
  test("today's mark moves along the axis", async ({ visitor }) => {
    for (const clock of [site.day, "2027-02-03", "2028-12-31"]) {
      const page = await visitor.visit(productPage, { clock });
      const { axisFrom: from = "", axisTo: to = "" } = await figure(page).evaluate(({ dataset }) => ({ ...dataset }));
      expect(await place(page)).toBe(fractionOf({ from, to }, clock));
      expect(await caption(page)).toContain(`Hôm nay, ${Number(clock.slice(8))}/${Number(clock.slice(5, 7))}/`);
    }
  });

  test("nothing is filled any more from the day on which the certificate is not sure to hold", async ({ visitor }) => {
    const last = await visitor.visit(productPage, { clock: addDays(firstDayAfter, -1) });
    expect(await filled(last)).toBeGreaterThan(0);
    const after = await visitor.visit(productPage, { clock: firstDayAfter });
    expect(await filled(after)).toBe(0);
    expect(await place(after)).toBeGreaterThan(await place(last));
  });

  test("a page left open over midnight tells the new day", async ({ visitor }) => {
    const page = await visitor.visit(productPage, { clock: `${addDays(firstDayAfter, -1)}T23:59:30+07:00` });
    const before = await place(page);
    await page.clock.setFixedTime(instant(firstDayAfter));
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await eventually(async () => (await filled(page)) === 0 && (await place(page)) > before, true);
  });

  test("a day beyond the axis sits at its end, and words say so", async ({ visitor }) => {
    const page = await visitor.visit(productPage, { clock: "2060-05-05" });
    expect([await place(page), await mark(page).innerText()]).toEqual([1, "hôm nay, ngoài thang này"]);
    expect(await caption(page)).toMatch(/^Hôm nay, 5\/5\/2060: đã quá hạn (ít nhất )?3\d năm/);
    expect(await filled(page)).toBe(0);
  });

  test("a clock set back leaves the figure as on the day of the build", async ({ visitor }) => {
    for (const address of [productPage, lapsedPage]) {
      const now = await visitor.visit(address);
      const back = await visitor.visit(address, { clock: "2020-02-02" });
      expect(await place(back)).toBe(await place(now));
      expect(await figure(back).innerText()).toBe(await figure(now).innerText());
    }
  });
});

describe.concurrent("without JavaScript", () => {
  test.for([
    [productPage, "24/11/2026", "Ngày 24/11/2026: còn "],
    [englishPage, "24 November 2026", "On 24 November 2026: "],
  ] as const)("the figure on %s tells the day of the build", async ([address, day, said], { visitor }) => {
    const page = await visitor.visit(address, { javaScriptEnabled: false });
    expect(await mark(page).innerText()).toBe(day);
    expect(await caption(page)).toContain(said);
  });
});

describe.concurrent("in the width of a card, of a phone and of a desk", () => {
  const crowded = ["mien-dong-tai-hoan", "ruou-men-la-thanh-tam", "com-khau-nua-lech", "vicumax-nano-curcumin"];

  test.for(crowded.flatMap((slug) => [`/san-pham/${slug}/`, `/en/products/${slug}/`]))(
    "the figure on %s keeps its words within it, and large enough to read",
    async (address, { visitor }) => {
      const page = await visitor.visit(address, { viewport: { width: 720, height: 640 }, returning: true });
      for (const width of [240, 280, 320, 480, 640]) {
        await figure(page).evaluate((element, wanted) => (element.style.inlineSize = `${wanted}px`), width);
        expect(await leaving(figure(page)), `at ${width} px`).toEqual([]);
      }
    },
  );

  test("the scale has its years where the figure has their days", async ({ visitor }) => {
    const page = await visitor.visit(productPage, { viewport: { width: 320, height: 640 } });
    const { axisFrom: from = "", axisTo: to = "" } = await figure(page).evaluate(({ dataset }) => ({ ...dataset }));
    const box = await picture(page).boundingBox();
    const ticks = await page
      .locator(".lifeline-scale > *")
      .evaluateAll((years) => years.map((year) => year.getBoundingClientRect().left));
    for (const [index, left] of ticks.entries()) {
      const newYear = `${Number(from.slice(0, 4)) + index}-01-01`;
      const expected = (box?.x ?? 0) + fractionOf({ from, to }, newYear) * (box?.width ?? 0);
      expect(Math.abs(left - expected), newYear).toBeLessThan(0.5);
    }
  });

  test("it is on paper too, in black", async ({ visitor }) => {
    const page = await visitor.visit(productPage);
    await page.emulateMedia({ media: "print" });
    expect(await picture(page).isVisible()).toBe(true);
    const bar = picture(page).locator(".lifeline-holds rect").first();
    expect(await bar.evaluate((element) => getComputedStyle(element).fill)).toBe("rgb(0, 0, 0)");
  });
});

/** Words of the figure that stick out of it, are cut off, or are smaller than 11 px. */
function leaving(element: Locator): Promise<string[]> {
  return element.evaluate((root) => {
    const bounds = root.getBoundingClientRect();
    const words = [...root.querySelectorAll("p, span, figcaption, .lifeline-scale i")];
    return words.flatMap((word) => {
      if (word.textContent === "" || getComputedStyle(word).fontSize === "0px") return [];
      const range = document.createRange();
      range.selectNodeContents(word);
      const { left, right } = range.getBoundingClientRect();
      const sticksOut = left < bounds.left - 1 || right > bounds.right + 1;
      const isSmall = Number.parseFloat(getComputedStyle(word).fontSize) < 11;
      return sticksOut || isSmall ? [`${word.textContent} (${left}–${right} in ${bounds.left}–${bounds.right})`] : [];
    });
  });
}
