import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { languages } from "../../src/catalogue/records.ts";
import type { SocialCard } from "../../src/social-cards/social-card.ts";
import { socialCards } from "../../src/social-cards/social-cards.ts";
import { repository } from "../fixtures/content.ts";

const days = ["2021-01-01", "2026-11-24", "2030-01-01"];
/** What a certificate may cease to be, or become. */
const passing = ["valid", "expiring", "extended", "past-term", "expired"] as const;

let catalogues: Catalogue[] = [];
beforeAll(async () => {
  const loaded = await Promise.all(days.map((day) => loadCatalogue(repository, { day, isToday: false })));
  catalogues = loaded.flatMap(({ catalogue }) => catalogue ?? []);
});

function wordsOf({ words }: SocialCard): string[] {
  const { kind, name, nameEn = "", description, lines, certificate, notice } = words;
  const told = [kind, description, ...lines, certificate, notice?.title, notice?.text];
  return [name, nameEn, ...languages.flatMap((language) => told.map((text) => text?.[language] ?? ""))];
}

describe("the cards of the real catalogue", () => {
  it("say no state that time can change, whatever the day", () => {
    expect(catalogues).toHaveLength(days.length);
    for (const catalogue of catalogues) {
      const labels = languages.flatMap((language) =>
        passing.map((state) => catalogue.words[language](`state.${state}.label`)),
      );
      const told = new RegExp(`(?<!\\p{L})(?:${labels.join("|")}|còn hạn|hôm nay còn hạn)(?!\\p{L})|[★☆⭐]`, "iu");
      const products = socialCards(catalogue).filter(({ words }) => words.certificate);
      expect(products).toHaveLength(catalogue.products.length);
      for (const card of products) for (const text of wordsOf(card)) expect(text).not.toMatch(told);
    }
  });

  it("carry the warning of alcohol and the notice of supplements", () => {
    const cards = new Map(catalogues.flatMap(socialCards).map((card) => [card.page, card]));
    for (const { slug, class: kind } of catalogues[0]?.products ?? [])
      expect(cards.get(`/san-pham/${slug}/`)?.words.notice?.class ?? "none").toBe(kind);
  });

  it("show alcohol on its own card only, and name it on no other", () => {
    for (const catalogue of catalogues) {
      const alcohol = catalogue.products.filter((product) => product.class === "alcohol");
      for (const { page, pictured, words } of socialCards(catalogue)) {
        const others = alcohol.filter(({ slug }) => page !== `/san-pham/${slug}/`);
        for (const { slug } of others) expect(pictured).not.toContain(slug);
        const told = words.lines.flatMap(({ vi }) => vi).join(" ");
        for (const { name } of others) expect(told).not.toContain(name);
      }
    }
  });

  it("stand one for each page", () => {
    for (const catalogue of catalogues) {
      const pages = socialCards(catalogue).map(({ page }) => page);
      expect(new Set(pages).size).toBe(pages.length);
      expect(pages).toContain("/");
    }
  });

  it("say that a place is not known", () => {
    const nowhere = catalogues[0]?.products.find(({ origin }) => !origin.district && !origin.commune && !origin.city);
    const card = catalogues.flatMap(socialCards).find(({ page }) => page === `/san-pham/${nowhere?.slug}/`);
    expect(card?.words.lines[0]).toEqual({ vi: "Chưa rõ nơi làm ra.", en: "Where it is made is not known." });
  });
});
