import { describe, expect, it } from "vitest";
import { findEntries, type LookUpEntry } from "../../src/look-up/find-entries.ts";
import { parseQuery } from "../../src/look-up/query.ts";

interface Entry extends LookUpEntry {
  id: string;
}

const issuer = "UBND tỉnh Bắc Kạn";
const entries: Entry[] = [
  {
    id: "noodles",
    number: "2890/QĐ-BNN-VPĐP",
    date: "2021-06-30",
    stars: 5,
    text: "Miến dong Tài Hoan Hợp tác xã Tài Hoan xã Côn Minh, huyện Na Rì nay xã Côn Minh",
  },
  { id: "noodles-step", number: "1604/QĐ-UBND", date: "2020-09-04", text: `Miến dong Tài Hoan ${issuer} Na Rì` },
  {
    id: "tea",
    number: "2616/QĐ-UBND",
    date: "2022-12-02",
    stars: 4,
    text: `Trà hoa vàng An Bình ${issuer} Bạch Thông`,
  },
  { id: "rice", number: "2616/QĐ-UBND", date: "2022-12-02", stars: 3, text: `Gạo nếp Tài Yên Dương ${issuer} Ba Bể` },
  { id: "turmeric", date: "2022", stars: 3, text: "Tinh bột nghệ nếp đỏ Na Rì" },
  { id: "turmeric-black", date: "2018", stars: 3, text: "Tinh bột nghệ nếp đen Chợ Đồn" },
  { id: "liquor", stars: 3, text: "Rượu men lá 30 độ" },
];

const look = (text: string) => {
  const { kind, entries: found } = findEntries(parseQuery(text), entries);
  return [kind, found.map(({ id }) => id)];
};

describe("looking up", () => {
  it.each([
    ["2616", ["tea", "rice"]],
    ["2616/qd-ubnd", ["tea", "rice"]],
    ["QĐ 2616 ngày 2/12/2022", ["tea", "rice"]],
    ["2616 gao nep", ["rice"]],
    ["2890/QĐ-BNN", ["noodles"]],
    ["mien dong", ["noodles", "noodles-step"]],
    ["MIẾN DONG TÀI HO", ["noodles", "noodles-step"]],
    ["htx tài hoan", ["noodles"]],
    ["na rì", ["noodles", "noodles-step", "turmeric"]],
    ["nghe do", ["turmeric"]],
    ["nghệ na ri", ["turmeric"]],
    ["đen", ["turmeric-black"]],
    ["2022", ["tea", "rice", "turmeric"]],
    ["năm 2018", ["turmeric-black"]],
    ["tháng 12/2022", ["tea", "rice", "turmeric"]],
    ["rượu 30 độ", ["liquor"]],
    ["4 sao", ["tea"]],
    ["2616 3 sao", ["rice"]],
    ["trà hoa vàng của UBND tỉnh Bắc Kạn", ["tea"]],
  ] as const)("%s finds just those that fit", (text, found) => {
    expect(look(text)).toEqual(["found", found]);
  });

  it.each(["", "  ", "OCOP", "?"])("%j shows the whole register", (text) => {
    expect(look(text)).toEqual(["whole", entries.map(({ id }) => id)]);
  });

  it.each(["9999", "9999/QĐ-UBND", "qd 26", "bún khô", "8936012345678", "năm 1999", "5 sao 9999", "2 sao", "3"])(
    "%s, which is not in the register, finds nothing",
    (text) => {
      expect(look(text)).toEqual(["nothing", []]);
    },
  );

  it("a decision of another office with the same digits finds nothing", () => {
    expect(look("2616/QĐ-BNN")).toEqual(["nothing", []]);
    expect(look("2890/QĐ-UBND")).toEqual(["nothing", []]);
  });

  it.each([
    ["mien dong 4 sao", ["noodles", "noodles-step"]],
    ["2616 5 sao", ["tea", "rice"]],
    ["1604/QĐ-UBND 5 sao", ["noodles-step"]],
  ] as const)("%s tells that these stars are not in the register, and shows what is", (text, found) => {
    expect(look(text)).toEqual(["other-stars", found]);
  });

  it.each([
    ["2890 trà hoa vàng", ["noodles"]],
    ["2616/QĐ-UBND mien dong tai hoan", ["tea", "rice"]],
    ["2616 ngày 1/1/2020", ["tea", "rice"]],
    ["9999/QĐ-UBND miến dong", ["noodles", "noodles-step"]],
  ] as const)("%s tells that the parts do not belong together, and shows what the rarest part fits", (text, found) => {
    expect(look(text)).toEqual(["apart", found]);
  });
});
