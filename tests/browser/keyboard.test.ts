import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { goSearching } from "./product-search.ts";
import { eventually, test } from "./visitor.ts";

/** What holds the focus: its role or tag and its name, whether it can be seen, and whether an outline marks it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      tag: element.localName,
      text: (element.textContent ?? "").trim(),
      // A browser scrolls to whole pixels.
      inView: top > -1 && bottom < innerHeight + 1 && left > -1 && right < innerWidth + 1 && right > left,
      outlined: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
    };
  });

async function tabTo(page: Page, wanted: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await page.locator(wanted).evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${wanted} is not reached with ${most} tabs`);
}

describe.concurrent("a visitor with a keyboard only", () => {
  test.for([
    ["/", "Đến nội dung chính"],
    ["/en/products/", "Skip to main content"],
  ] as const)("meets on %s first the link “%s”, which leads past the menu", async ([address, skip], { visitor }) => {
    const page = await visitor.visit(address);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toEqual({ tag: "a", text: skip, inView: true, outlined: true });
    await page.keyboard.press("Enter");
    expect(await focused(page)).toMatchObject({ tag: "main" });
    await page.keyboard.press("Tab");
    expect(await page.locator("main :focus").count()).toBe(1);
  });

  test("reaches the search box, types, and goes on to the results and to the product", async ({ visitor }) => {
    const search = await goSearching(visitor);
    const { page } = search;
    await tabTo(page, "input[type=search]");
    await page.keyboard.type("mien dong na ri");
    await search.answered();
    expect(await focused(page)).toMatchObject({ tag: "input" });
    await tabTo(page, ".search-results a", 10);
    const name = (await focused(page))?.text ?? "";
    expect(name).toMatch(/^Miến dong /);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  });

  test("chooses a filter with the arrow keys", async ({ visitor }) => {
    const search = await goSearching(visitor);
    await tabTo(search.page, "select[name=sector]");
    await search.page.keyboard.press("ArrowDown");
    await search.answered();
    expect(await search.results.count()).toBeGreaterThan(0);
  });

  test.for(["/", "/san-pham/mien-dong-tai-hoan/", "/san-pham/?q=che+shan"])(
    "sees on %s all the way through where the focus is",
    async (address, { visitor }) => {
      // Without the smooth scrolling, which a test would have to wait for.
      const page = await visitor.visit(address, { reducedMotion: "reduce", viewport: { width: 360, height: 740 } });
      if (address.includes("?q=")) await eventually(() => page.getByRole("status").innerText(), /sản phẩm/);
      let stops = 0;
      for (await page.keyboard.press("Tab"); await focused(page); await page.keyboard.press("Tab")) {
        expect(await focused(page)).toMatchObject({ inView: true, outlined: true });
        stops += 1;
      }
      expect(stops).toBe(
        await page.locator("a[href], button, input, select, summary").filter({ visible: true }).count(),
      );
    },
  );
});
