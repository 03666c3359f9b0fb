import type { Locator, Page } from "playwright-core";
import { eventually, type Visit, type Visitor } from "./visitor.ts";

/** The product list of a visitor who is about to search. */
export class ProductSearch {
  readonly page: Page;
  readonly box: Locator;
  readonly status: Locator;
  /** The links to the products found, without those of the whole list. */
  readonly results: Locator;
  /** The whole list, which stands there until something is found. */
  readonly wholeList: Locator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.getByRole("searchbox", { name: /^(Tìm sản phẩm|Find a product)$/ });
    this.status = page.getByRole("status");
    this.results = page.getByRole("list", { name: /^(Kết quả|Results)$/ }).getByRole("link");
    this.wholeList = page.locator("[data-whole-list]").getByRole("list").last();
  }

  /** Puts words into the box, at once as when pasting, and waits until the answer stands there. */
  async ask(words: string): Promise<void> {
    await this.box.fill(words);
    await this.answered();
  }

  /** Types key by key, each of which asks anew. */
  async type(words: string): Promise<void> {
    await this.box.pressSequentially(words);
    await this.answered();
  }

  async choose(filter: string, option: string): Promise<void> {
    await this.page.getByRole("combobox", { name: filter }).selectOption(option);
    await this.answered();
  }

  /** The names of the products found, in order. */
  names(): Promise<string[]> {
    return this.results.allInnerTexts();
  }

  /** The products found, by their addresses, in order. */
  slugs(): Promise<string[]> {
    return this.results.evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("/").at(-2) ?? ""));
  }

  /** How many were found, as the page tells it. */
  async count(): Promise<number> {
    return Number.parseInt(await this.status.innerText(), 10);
  }

  async answered(): Promise<void> {
    await eventually(() => this.page.locator("search[aria-busy]").count(), 0);
    await eventually(() => this.status.innerText(), /sản phẩm|product/);
  }
}

/** Goes to the product list, in Vietnamese unless an address is given. */
export async function goSearching(visitor: Visitor, address = "/san-pham/", visit?: Visit): Promise<ProductSearch> {
  return new ProductSearch(await visitor.visit(address, visit));
}
