import { describe, expect, it } from "vitest";
import { numbersIn } from "../../src/catalogue/numbers-in.ts";

const inVietnamese = (text: string) => numbersIn(text, "vi").map(({ value }) => value);
const inEnglish = (text: string) => numbersIn(text, "en").map(({ value }) => value);

describe("a number is read as a reader of its language reads it", () => {
  it.each([
    ["hơn 2.000 hộ", [2000]],
    ["1.234.567 cây", [1_234_567]],
    ["nặng 1.234,5 kg", [1234.5]],
    ["đạt 91,14", [91.14]],
    ["gần 0.125 ha và 2.5 ha", [0.125, 2.5]],
    ["10–20 lít, 10-20 lít, 10 đến 20 lít", [10, 20, 10, 20, 10, 20]],
    ["ngày 25/6/2024, 25.6.2024, 02-12-2022", [25, 6, 2024, 25, 6, 2024, 2, 12, 2022]],
    ["2024-06-25/2024-12-31", [2024, 6, 25, 2024, 12, 31]],
    ["2 triệu cây, 1,1 tỷ, 50 nghìn, 3 vạn", [2_000_000, 1_100_000_000, 50_000, 30_000]],
    ["1.000 m2, 5 km2, 3 m3", [1000, 5, 3]],
    ["giống J02, TCVN 5322:1991", [2, 5322, 1991]],
    ["tháng Tư, tháng Chạp, tháng 5", [5, 4, 12]],
    ["mỗi tháng hai lần, tháng năm ngoái", []],
    ["ba nhà, gấp đôi", []],
  ])("%s", (text, values) => {
    expect(inVietnamese(text)).toEqual(values);
  });

  it.each([
    ["some 2,000 households", [2000]],
    ["1,234,567.5 trees", [1_234_567.5]],
    ["1.4 tonnes", [1.4]],
    ["2.000 tonnes", [2]],
    ["2 million, 1.5 billion, 50 thousand", [2_000_000, 1_500_000_000, 50_000]],
    ["on 25 June 2024", [25, 2024, 6]],
    ["in May, on 3 March, from May to October", [3, 5, 3, 5, 10]],
    ["it may rain; they march on", []],
    ["the 1990s", [1990]],
  ])("%s", (text, values) => {
    expect(inEnglish(text)).toEqual(values);
  });

  it("but those of a note and of an address are no numbers of the text", () => {
    expect(inVietnamese("Năm nay.[^bao-2021] Xem [trang](https://example.org/2020).")).toEqual([]);
  });

  it("and each tells how and where it is written", () => {
    expect(numbersIn("có 2 triệu cây", "vi")).toEqual([{ value: 2_000_000, text: "2 triệu", index: 3 }]);
  });
});
