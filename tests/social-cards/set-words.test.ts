import { describe, expect, it } from "vitest";
import { inkRight } from "../../src/social-cards/drawing/ink-right.ts";
import { layoutFor, sizes } from "../../src/social-cards/drawing/layout.ts";
import { setWords } from "../../src/social-cards/drawing/set-words.tsx";
import type { CardWords } from "../../src/social-cards/social-card.ts";

const both = (text: string) => ({ vi: text, en: text });
const notice = {
  class: "alcohol",
  title: both("Cảnh báo"),
  text: both("Uống rượu, bia có hại cho sức khỏe."),
} as const;
const product = (name: string, rest: Partial<CardWords> = {}): CardWords => ({
  name,
  nameEn: "Hoàng Huynh jiaogulan and golden camellia herbal tea bags",
  lines: [
    both("Xã Yến Dương, huyện Ba Bể; nay là xã Thượng Minh, tỉnh Thái Nguyên"),
    both("Công ty TNHH chế biến nông sản và dược liệu Ngọc Thắng"),
  ],
  certificate: both("Được công nhận (chưa rõ hạng sao) không muộn hơn 31/12/2024, hạn 36 tháng."),
  ...rest,
});

describe("the words of a card", () => {
  it.each([
    "Chè Phiêng An",
    "Bộ lót ấm chén thổ cẩm Thiên An",
    "Trà Hoa vàng Bắc Kạn túi lọc",
    "Gạo Bao thai Chợ Đồn (HTX Hoàn Thành)",
    "Thịt lợn rừng lai Phúc Thơm Bắc Kạn",
    "ỔỄẬ ỘỂẪ ỬỮỰ ẰẲẴ ỔỄẬ ỘỂẪ ỬỮỰ ẰẲẴ",
    `Trà ${"dài".repeat(20)} hái trên núi cao của hợp tác xã có tên dài nhất vùng`,
    "Một cái tên dài hơn mọi tên mà ai đó từng đặt cho một món hàng của núi rừng Bắc Kạn, để thử xem có còn chỗ hay không",
  ])("%s stays within its column, with a notice and without", async (name) => {
    for (const words of [product(name), product(name, { notice })]) {
      const layout = layoutFor(words);
      const { svg, nameSize } = await setWords(words, layout);
      expect(nameSize).toBeGreaterThanOrEqual(26);
      expect(inkRight(svg)).toBeGreaterThan(sizes.margin);
      expect(inkRight(svg)).toBeLessThanOrEqual(layout.column - sizes.margin);
    }
  });

  it("fit even where every text is as long as a record may have it", async () => {
    for (const longest of ["Hợp tác xã nông nghiệp ".repeat(6).slice(0, 120), "dài".repeat(40)]) {
      const words = product(longest, { nameEn: longest, lines: [both(longest), both(longest)], notice });
      expect((await setWords(words, layoutFor(words))).nameSize).toBeGreaterThanOrEqual(26);
    }
  });

  it("are set larger where there is room", async () => {
    const short: CardWords = { name: "Xã Ba Bể", lines: [] };
    const [large, small] = [short, product("Bộ lót ấm chén thổ cẩm Thiên An")];
    const sized = async (words: CardWords) => (await setWords(words, layoutFor(words))).nameSize;
    expect(await sized(large)).toBeGreaterThan(await sized(small));
  });

  it("are the same outlines every time", async () => {
    const words = product("Trà hoa vàng");
    expect(await setWords(words, layoutFor(words))).toEqual(await setWords(words, layoutFor(words)));
  });

  it("hold no text that a font would be needed for", async () => {
    const words = product("Trà hoa vàng");
    expect((await setWords(words, layoutFor(words))).svg).not.toContain("<text");
  });

  it("stop with the letter that no font has", async () => {
    const words = product("Trà 茶");
    await expect(setWords(words, layoutFor(words))).rejects.toThrow("no font of the social cards has “茶”");
  });
});
