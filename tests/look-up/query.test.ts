import { describe, expect, it } from "vitest";
import { asksNothing, parseQuery } from "../../src/look-up/query.ts";

const decision = { digits: "2616", office: "ubnd" };
const bare = { digits: "2616", office: "" };

describe("the number of a decision is read from", () => {
  it.each([
    "2616/QĐ-UBND",
    "2616/qd-ubnd",
    "2616/QD-UBND",
    "2616 / QĐ - UBND",
    "2616/QĐ–UBND",
    "2616/QĐ UBND",
    "2616 qd ubnd",
    "2616-QĐ/UBND",
    "2616/QĐUBND",
    "2616/QĐ.UBND",
    "2616/Q.Đ-UBND",
    "số 2616/QĐ-UBND",
    "Số: 2616/QĐ-UBND",
    "QĐ số 2616/QĐ-UBND",
    "QĐ 2616/QĐ-UBND",
    "Quyết định số: 2616/QĐ-UBND",
    "quyet dinh 2616/qd-ubnd",
    "Decision No. 2616/QĐ-UBND",
    "02616/QĐ-UBND",
    "2.616/QĐ-UBND",
    "２６１６/QĐ-UBND",
    "2616/UBND",
    "QĐ-2616/UBND",
    "2616/QĐ-UBND".normalize("NFD"),
  ])("%s, whatever its spelling, with the office", (text) => {
    expect(parseQuery(text)).toEqual({ decision, numbers: [], words: [] });
  });

  it.each([
    "QĐ 2616",
    "qd2616",
    "QĐ-2616",
    "QĐ: 2616",
    "Q.Đ 2616",
    "QĐ-UBND 2616",
    "2616/QĐ",
    "2616 qd",
    "2616/QĐ-",
    "quyết định 2616",
    "Quyet dinh so 2616",
    "quyết định số 2.616",
    "decision 2616",
  ])("%s, without the office", (text) => {
    expect(parseQuery(text)).toEqual({ decision: bare, numbers: [], words: [] });
  });

  it.each([
    ["2890/QĐ-BNN-VPĐP", { digits: "2890", office: "bnnvpdp" }],
    ["2890/qd-bnn", { digits: "2890", office: "bnn" }],
    ["26/2026/QĐ-TTg", { digits: "26", office: "ttg" }],
    ["12/2022/QĐ-UBND", { digits: "12", office: "ubnd" }],
    ["1/QĐ-UBND", { digits: "1", office: "ubnd" }],
  ] as const)("%s, of another office", (text, expected) => {
    expect(parseQuery(text).decision).toEqual(expected);
  });

  it("a whole line copied from a pack, with stars and date", () => {
    expect(parseQuery("OCOP 4 sao, QĐ số 2616/QĐ-UBND ngày 02/12/2022")).toEqual({
      decision,
      date: "2022-12-02",
      stars: 4,
      numbers: [],
      words: [],
    });
  });

  it("a number with the name beside it, before or after", () => {
    const expected = { decision, numbers: [], words: ["miến", "dong", "tài", "hoan"] };
    expect(parseQuery("2616/QĐ-UBND Miến dong Tài Hoan")).toEqual(expected);
    expect(parseQuery("Miến dong Tài Hoan - 2616/QĐ-UBND")).toEqual(expected);
    expect(parseQuery("2616 QĐ-UBND, Miến dong Tài Hoan")).toEqual(expected);
  });
});

describe("a number that is not said to be a decision's", () => {
  it.each([
    ["2616", ["2616"]],
    [" 2616 ", ["2616"]],
    ["số 2616", ["2616"]],
    ["02616", ["2616"]],
    ["2.616", ["2616"]],
    ["2022", ["2022"]],
    ["2616 2022", ["2616", "2022"]],
    ["2616/", ["2616"]],
    ["0", ["0"]],
  ])("%s stays a bare number", (text, numbers) => {
    expect(parseQuery(text)).toEqual({ numbers, words: [] });
  });

  it("as long as a bar code is a word like any other", () => {
    expect(parseQuery("8936012345678")).toEqual({ numbers: [], words: ["8936012345678"] });
  });

  it("and is part of a name stays beside it", () => {
    expect(parseQuery("rượu men lá 30 độ")).toEqual({ numbers: ["30"], words: ["rượu", "men", "lá", "độ"] });
  });
});

describe("a date is read from", () => {
  it.each([
    ["2/12/2022", "2022-12-02"],
    ["02/12/2022", "2022-12-02"],
    ["02-12-2022", "2022-12-02"],
    ["2.12.2022", "2022-12-02"],
    ["ngày 2/12/2022", "2022-12-02"],
    ["ngày 2 tháng 12 năm 2022", "2022-12-02"],
    ["ngay 2 thang 12 nam 2022", "2022-12-02"],
    ["2 December 2022", "2022-12-02"],
    ["2022-12-02", "2022-12-02"],
    ["tháng 12/2022", "2022-12"],
    ["tháng 12 năm 2022", "2022-12"],
    ["12/2022", "2022-12"],
    ["năm 2022", "2022"],
    ["nam 2022", "2022"],
  ])("%s", (text, date) => {
    expect(parseQuery(text)).toEqual({ date, numbers: [], words: [] });
  });

  it.each(["31/2/2022", "0/0/2022", "12/13/2022"])("no day of a calendar: %s", (text) => {
    expect(parseQuery(text).date).toBeUndefined();
  });

  it("the year that some write into the number", () => {
    expect(parseQuery("2616/2022/QĐ-UBND")).toEqual({ decision, date: "2022", numbers: [], words: [] });
  });
});

describe("the stars of a pack are read from", () => {
  it.each([
    ["4 sao", 4],
    ["OCOP 4 SAO", 4],
    ["4sao", 4],
    ["bốn sao", 4],
    ["nam sao", 5],
    ["5-star", 5],
    ["3 stars", 3],
    ["★★★★", 4],
    ["⭐️⭐️⭐️", 3],
    ["2 sao", 2],
    ["9 sao", 9],
  ])("%s", (text, stars) => {
    expect(parseQuery(text)).toEqual({ stars, numbers: [], words: [] });
  });

  it("no word that only begins alike", () => {
    expect(parseQuery("4 saola").stars).toBeUndefined();
    expect(parseQuery("năm 2022 sao").stars).toBeUndefined();
  });
});

describe("what tells nothing", () => {
  it.each(["", "   ", "!!!", "OCOP", "QĐ", "quyết định số", "giấy chứng nhận OCOP", "QĐ-UBND", "/"])(
    "%j asks nothing",
    (text) => {
      expect(asksNothing(parseQuery(text))).toBe(true);
    },
  );

  it.each(["2616", "4 sao", "năm 2022", "na rì"])("is not %j", (text) => {
    expect(asksNothing(parseQuery(text))).toBe(false);
  });
});

describe("anything else", () => {
  it("is kept as words, with marks, short forms written out", () => {
    expect(parseQuery("HTX Tài Hoan, Na Rì")).toEqual({
      numbers: [],
      words: ["hợp", "tác", "xã", "tài", "hoan", "na", "rì"],
    });
  });

  it.each([
    "\u0301\u0301",
    "İ".repeat(50),
    "qd".repeat(200),
    "/".repeat(5000),
    "1.".repeat(5000),
    "2616/".repeat(2000),
    "a".repeat(20000),
  ])("is read without a fault and at once", (text) => {
    const begun = performance.now();
    parseQuery(text);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
