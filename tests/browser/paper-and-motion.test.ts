import { describe, expect } from "vitest";
import { test } from "./visitor.ts";

describe.concurrent("whoever prints a product page", () => {
  test("has the certificate, the origin and the sources on paper, without menus", async ({ visitor }) => {
    const page = await visitor.visit("/san-pham/mien-dong-tai-hoan/");
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("region", { name: "Giấy chứng nhận" }).innerText()).toMatch(
      /★★★★★[\s\S]*Được công nhận 5 sao/,
    );
    expect(await page.getByRole("region", { name: "Nơi làm ra" }).isVisible()).toBe(true);
    expect(await page.getByRole("region", { name: "Chú thích nguồn" }).isVisible()).toBe(true);
    expect(await page.getByRole("navigation").count()).toBe(0);
    expect(await page.getByRole("link", { name: "Đến nội dung chính" }).count()).toBe(0);
  });

  test("has the address of each source written out", async ({ visitor }) => {
    const page = await visitor.visit("/san-pham/mien-dong-tai-hoan/");
    await page.emulateMedia({ media: "print" });
    const source = page.getByRole("region", { name: "Chú thích nguồn" }).getByRole("link").first();
    const [written, address] = await source.evaluate((link) => [
      getComputedStyle(link, "::after").content,
      link.getAttribute("href") ?? "",
    ]);
    expect(written).toContain(address);
  });

  test("of alcohol has the warning on paper", async ({ visitor }) => {
    const page = await visitor.visit("/san-pham/ruou-men-la-thanh-tam/");
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Uống rượu, bia có hại cho sức khỏe.").first().isVisible()).toBe(true);
  });
});

describe.concurrent("whoever asked the system for less motion", () => {
  test.for(["/", "/san-pham/", "/san-pham/mien-dong-tai-hoan/"])(
    "sees nothing move on %s",
    async (address, { visitor }) => {
      const page = await visitor.visit(address, { reducedMotion: "reduce" });
      const moving = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll("body *")]
          .filter((element) => {
            const { scrollBehavior, animationName, transitionDuration } = getComputedStyle(element);
            return scrollBehavior === "smooth" || animationName !== "none" || /[1-9]/.test(transitionDuration);
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(moving).toEqual([]);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    },
  );
});
