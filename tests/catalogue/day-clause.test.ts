import { describe, expect, it } from "vitest";
import { tellDay } from "../../src/catalogue/day-clause.ts";

const left = { words: "còn {span}", noTime: "là ngày cuối còn hạn", until: "2027-06-25" };
const over = { words: "đã quá hạn {span}", since: "2027-06-25" };
const tell = (clause: Parameters<typeof tellDay>[1], day: string) =>
  tellDay("Hôm nay, {day}", clause, day, "vi").replaceAll("\u00a0", " ");

describe("what is said of a day", () => {
  it("is how long a certificate holds yet", () => {
    expect(tell(left, "2026-11-24")).toBe("Hôm nay, 24/11/2026: còn 7 tháng.");
    expect(tell(left, "2027-06-24")).toBe("Hôm nay, 24/6/2027: còn 1 ngày.");
  });

  it("is that it is the last good day, on that day", () => {
    expect(tell(left, "2027-06-25")).toBe("Hôm nay, 25/6/2027: là ngày cuối còn hạn.");
  });

  it("is how long ago its term ended", () => {
    expect(tell(over, "2029-07-01")).toBe("Hôm nay, 1/7/2029: đã quá hạn 2 năm.");
  });

  it("is nothing where the time would run backwards", () => {
    expect(tell(left, "2027-06-26")).toBe("Hôm nay, 26/6/2027.");
    expect(tell(over, "2027-06-24")).toBe("Hôm nay, 24/6/2027.");
    expect(tell(undefined, "2027-06-24")).toBe("Hôm nay, 24/6/2027.");
  });

  it("may have no time in it", () => {
    expect(tell({ words: "chưa rõ còn hạn hay không" }, "2026-11-24")).toBe(
      "Hôm nay, 24/11/2026: chưa rõ còn hạn hay không.",
    );
  });
});
