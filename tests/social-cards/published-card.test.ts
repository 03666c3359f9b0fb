import { expect, it } from "vitest";
import { cardFor, cardInWords, type PublishedCard } from "../../src/social-cards/published-card.ts";

const both = (text: string) => ({ vi: text, en: text });
const card = (name: string): PublishedCard => ({
  address: `/assets/cards/${name}.jpg`,
  words: {
    name,
    nameEn: "Sample wine",
    lines: [{ vi: "Xã Mẫu; nay là xã Kiểu", en: "Xã Mẫu; now xã Kiểu" }],
    certificate: { vi: "Được công nhận 4 sao năm 2023.", en: "Recognised with 4 stars (in 2023)." },
    notice: { class: "alcohol", title: both("Cảnh báo"), text: { vi: "Có hại.", en: "It harms." } },
  },
  width: 1200,
  height: 630,
  bytes: 60_000,
});

it("a page without a card of its own shows that of the home page", () => {
  const [home, own] = [card("Trang chủ"), card("Rượu mẫu")];
  const cards = new Map([
    ["/", home],
    ["/san-pham/ruou-mau/", own],
  ]);
  expect(cardFor(cards, "/san-pham/ruou-mau/")).toBe(own);
  expect(cardFor(cards, "/diem-ban/")).toBe(home);
});

it("a card is told in the language of the page, with its warning", () => {
  expect(cardInWords(card("Rượu mẫu"), "vi")).toBe(
    "Rượu mẫu. Xã Mẫu; nay là xã Kiểu. Được công nhận 4 sao năm 2023. Có hại.",
  );
  expect(cardInWords(card("Rượu mẫu"), "en")).toBe(
    "Sample wine. Xã Mẫu; now xã Kiểu. Recognised with 4 stars (in 2023). It harms.",
  );
});
