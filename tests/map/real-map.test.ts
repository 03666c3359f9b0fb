import { beforeAll, describe, expect, it } from "vitest";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { Day } from "../../src/catalogue/day.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { Point } from "../../src/map/frame.ts";
import { boxesMeet, labelBox } from "../../src/map/label-box.ts";
import { markReach, productMarks } from "../../src/map/product-marks.ts";
import { phoneNames, provinceNames, type Time } from "../../src/map/province-names.ts";
import { provinceMap, unitOf } from "../../src/map/province.ts";
import { typeSize } from "../../src/map/type-size.ts";
import { vietnamMap } from "../../src/map/vietnam.ts";
import { isWithin } from "../../src/map/within.ts";
import { repository } from "../fixtures/content.ts";

let catalogue: Catalogue;
beforeAll(async () => {
  const loaded = await loadCatalogue(repository, { day: "2026-11-24" as Day, isToday: true });
  if (!loaded.catalogue) throw new Error(loaded.problems.map(({ message }) => message.en).join("\n"));
  catalogue = loaded.catalogue;
});

describe("the map of the real catalogue", () => {
  const far = ([x1, y1]: Point, [x2, y2]: Point) => Math.abs(x1 - x2) + Math.abs(y1 - y2);

  it.each(["before", "now"] as const)("shows no two marks that overlap (%s)", (time) => {
    const marks = productMarks(catalogue)[time];
    for (const [index, { at }] of marks.entries())
      for (const other of marks.slice(index + 1)) expect(far(at, other.at)).toBeGreaterThanOrEqual(2 * markReach);
  });

  it("marks every product whose district is known, within that district, as long as there is room", () => {
    const marks = productMarks(catalogue).before;
    const located = catalogue.products.filter(({ origin }) => origin.district);
    expect(marks.flatMap(({ products }) => products)).toHaveLength(located.length);
    const { districts } = provinceMap(catalogue);
    const strayed = marks.filter(({ at, district }) => !isWithin(at, unitOf(districts, district.id).rings));
    expect(strayed.length).toBeLessThan(marks.length * 0.05);
  });

  it("marks every product whose commune is known, within that commune's cell of today, as long as there is room", () => {
    const marks = productMarks(catalogue).now;
    const located = catalogue.products.filter(({ origin }) => origin.commune);
    expect(marks.flatMap(({ products }) => products)).toHaveLength(located.length);
    const { cells } = provinceMap(catalogue);
    const strayed = marks.filter(({ at, commune }) => commune && !isWithin(at, unitOf(cells, commune.now.id).rings));
    expect(strayed.length).toBeLessThan(marks.length * 0.05);
  });

  it("names all districts and communes, and no name covers another or a mark", () => {
    const { districts, cells } = provinceNames(catalogue);
    expect(districts).toHaveLength(8);
    expect(cells.length).toBeGreaterThanOrEqual(36);
    const dots = (time: Time) =>
      productMarks(catalogue)[time].map(({ at: [x, y] }) => ({ left: x, right: x, top: y, bottom: y }));
    const onPhone = phoneNames(catalogue, productMarks(catalogue).now);
    const groups = [
      [districts.map(({ district, at }) => labelBox(district.name, at, typeSize.wide)), dots("before")],
      [cells.map(({ unit, at }) => labelBox(unit.name, at, typeSize.wide)), dots("now")],
      [onPhone.map(({ unit, at }) => labelBox(unit.name, at, typeSize.narrow)), dots("now")],
    ] as const;
    for (const [boxes, marks] of groups)
      boxes.forEach((box, index) =>
        expect([...boxes.slice(index + 1), ...marks].filter((other) => boxesMeet(box, other))).toEqual([]),
      );
  });

  it("has the provinces around under their names of either time", () => {
    const { before, now } = provinceMap(catalogue).neighbours;
    const names = (of: typeof now) => of.names.map(({ name }) => name).sort();
    expect(names(before)).toEqual(["Cao Bằng", "Hà Giang", "Lạng Sơn", "Thái Nguyên", "Tuyên Quang"]);
    expect(names(now)).toEqual(["Cao Bằng", "Lạng Sơn", "Thái Nguyên", "Tuyên Quang"]);
  });

  it("shows Vietnam with both archipelagos on the sheet", () => {
    const { width, height, archipelagos } = vietnamMap(catalogue.shapes);
    expect(archipelagos.map(({ name }) => name)).toEqual(["Quần đảo Hoàng Sa", "Quần đảo Trường Sa"]);
    for (const [x, y] of archipelagos.flatMap(({ islands }) => islands)) {
      expect(x > 0 && x < width).toBe(true);
      expect(y > 0 && y < height).toBe(true);
    }
  });
});
